/** Attributes that a store keeps about its customers, and their values. */
export const statements = [
  `create table customer_attributes (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    name text not null,
    name_key text not null,
    type text not null,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    primary key (store_id, id),
    constraint customer_attributes_by_name unique (store_id, name_key) deferrable initially immediate
  )`,
  `comment on column customer_attributes.name_key is 'The name as it is compared: two that differ only in case are one'`,
  `create table customer_attribute_values (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    customer_id integer not null,
    attribute_id integer not null,
    value text not null,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, customer_id, attribute_id),
    foreign key (store_id, customer_id) references customers on delete cascade,
    foreign key (store_id, attribute_id) references customer_attributes on delete cascade
  )`,
  `create index customer_attribute_values_by_attribute on customer_attribute_values (store_id, attribute_id, id)`,
] as const;
