/** Modifiers of products: what a shopper may choose that makes no other variant. A cart's line keeps what was chosen. */
export const statements = [
  `create table product_modifiers (
    store_id integer not null,
    id integer not null,
    product_id integer not null,
    name text not null,
    display_name text not null,
    type text not null,
    required boolean not null,
    sort_order integer not null default 0,
    config jsonb not null default '{}',
    primary key (store_id, id),
    foreign key (store_id, product_id) references products on delete cascade
  )`,
  `comment on column product_modifiers.id is 'counted together with product_options: on the wire one id names either'`,
  `create index product_modifiers_by_product on product_modifiers (store_id, product_id)`,
  `create table product_modifier_values (
    store_id integer not null,
    id integer not null,
    modifier_id integer not null,
    label text not null,
    is_default boolean not null default false,
    sort_order integer not null default 0,
    value_data jsonb,
    price_adjuster text,
    price_amount numeric(20, 4),
    weight_adjuster text,
    weight_amount numeric(20, 4),
    purchasing_disabled boolean not null default false,
    purchasing_disabled_message text not null default '',
    image_url text not null default '',
    primary key (store_id, id),
    foreign key (store_id, modifier_id) references product_modifiers on delete cascade
  )`,
  `create index product_modifier_values_by_modifier on product_modifier_values (store_id, modifier_id)`,
  `alter table cart_items add column modifier_choices jsonb not null default '[]'`,
] as const;
