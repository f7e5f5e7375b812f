/** Form fields of a store's own, and what customers and addresses say in them. */
export const statements = [
  `create table form_fields (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    area text not null,
    type text not null,
    label text not null,
    is_required boolean not null,
    sort_order integer not null,
    options jsonb not null,
    config jsonb not null,
    primary key (store_id, id)
  )`,
  `comment on column form_fields.area is 'customer: on the sign-up form; address: on those of addresses'`,
  `create unique index form_fields_by_label on form_fields (store_id, area, lower(label))`,
  `create table form_field_values (
    store_id integer not null references stores on delete cascade,
    owner_kind text not null,
    owner_id integer not null,
    field_id integer not null,
    customer_id integer,
    address_id integer,
    value jsonb not null,
    primary key (store_id, owner_kind, owner_id, field_id),
    foreign key (store_id, field_id) references form_fields on delete cascade,
    foreign key (store_id, customer_id) references customers on delete cascade,
    foreign key (store_id, address_id) references customer_addresses on delete cascade
  )`,
  `comment on column form_field_values.value is 'Options by id; passwords sealed'`,
  `create index form_field_values_by_field on form_field_values (store_id, field_id, owner_kind, owner_id)`,
  `create index form_field_values_by_customer on form_field_values (store_id, customer_id)`,
  `create index form_field_values_by_address on form_field_values (store_id, address_id)`,
] as const;
