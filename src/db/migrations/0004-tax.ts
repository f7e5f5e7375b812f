/**
 * Tax: classes, zones with their rates, settings, and what tax providers are told. A store without a row in tax_settings
 * has changed nothing yet, and has what every new store has.
 */
export const statements = [
  `create table tax_settings (
    store_id integer primary key references stores on delete cascade,
    entered_inclusive boolean not null,
    control_panel_display text not null,
    invoice_display text not null,
    fallback_strategy text not null,
    subtracts_store_tax boolean not null,
    uses_geolocation boolean not null,
    guest_zone_id integer not null,
    store_zone_id integer not null,
    document_submission text not null,
    rounding text not null
  )`,
  `create table tax_classes (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    name text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, name)
  )`,
  `create table tax_zones (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    name text not null,
    enabled boolean not null,
    show_inclusive boolean not null,
    show_both_on_detail_view boolean not null,
    show_both_on_list_view boolean not null,
    locations jsonb not null,
    customer_group_ids integer[] not null,
    primary key (store_id, id)
  )`,
  `comment on column tax_zones.customer_group_ids is 'none: every shopper; 0: shoppers in no group'`,
  `create table tax_rates (
    store_id integer not null,
    id integer not null,
    zone_id integer not null,
    name text not null,
    enabled boolean not null,
    priority integer not null,
    primary key (store_id, id),
    foreign key (store_id, zone_id) references tax_zones on delete cascade
  )`,
  `create index tax_rates_by_zone on tax_rates (store_id, zone_id)`,
  `create table tax_class_rates (
    store_id integer not null,
    tax_rate_id integer not null,
    tax_class_id integer not null,
    percent numeric(12, 6) not null,
    primary key (store_id, tax_rate_id, tax_class_id),
    foreign key (store_id, tax_rate_id) references tax_rates on delete cascade,
    foreign key (store_id, tax_class_id) references tax_classes on delete cascade
  )`,
  `create index tax_class_rates_by_class on tax_class_rates (store_id, tax_class_id)`,
  `create table tax_properties (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    code text not null,
    display_name text not null,
    description text not null,
    type text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, code)
  )`,
  `create table product_tax_properties (
    store_id integer not null,
    product_id integer not null,
    tax_property_id integer not null,
    value text not null,
    primary key (store_id, product_id, tax_property_id),
    foreign key (store_id, product_id) references products on delete cascade,
    foreign key (store_id, tax_property_id) references tax_properties
  )`,
  `create index product_tax_properties_by_property on product_tax_properties (store_id, tax_property_id)`,
  `create table customer_tax_properties (
    store_id integer not null,
    customer_id integer not null,
    tax_property_id integer not null,
    value text not null,
    primary key (store_id, customer_id, tax_property_id),
    foreign key (store_id, customer_id) references customers on delete cascade,
    foreign key (store_id, tax_property_id) references tax_properties
  )`,
  `create index customer_tax_properties_by_property on customer_tax_properties (store_id, tax_property_id)`,
  `create table tax_provider_connections (
    store_id integer not null references stores on delete cascade,
    provider_id text not null,
    credentials bytea,
    profile text not null default '',
    updated_at timestamptz not null,
    primary key (store_id, provider_id)
  )`,
  `comment on column tax_provider_connections.credentials is 'user name and password, sealed; null after they were removed'`,
  `alter table products add column product_tax_code text not null default ''`,
] as const;
