/**
 * Metafields: what apps keep about a thing of the store. Rows of a customer go with the customer, so these name it a
 * second time. And the indexes of what the list of customers is filtered and sorted by.
 */
export const statements = [
  `create table metafields (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    owner_kind text not null,
    owner_id integer not null,
    customer_id integer,
    client_id text not null,
    namespace text not null,
    key text not null,
    value text not null,
    description text not null,
    permission_set text not null,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    primary key (store_id, id),
    foreign key (store_id, customer_id) references customers on delete cascade
  )`,
  `create unique index metafields_by_name on metafields (store_id, owner_kind, owner_id, client_id, namespace, key)`,
  `create index metafields_by_kind on metafields (store_id, owner_kind, id)`,
  `create index metafields_by_customer on metafields (store_id, customer_id)`,
  `create index customers_by_name on customers (store_id, lower(first_name || ' ' || last_name))`,
  `create index customers_by_first_name on customers (store_id, first_name)`,
  `create index customers_by_last_name on customers (store_id, last_name, id)`,
  `create index customers_by_company on customers (store_id, company)`,
  `create index customers_by_phone on customers (store_id, phone)`,
  `create index customers_by_registration on customers (store_id, registration_ip_address)`,
  `create index customers_by_created on customers (store_id, created_at, id)`,
  `create index customers_by_modified on customers (store_id, modified_at, id)`,
] as const;
