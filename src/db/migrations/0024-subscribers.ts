/** Who gets a store's newsletter, and what customers let it keep on their devices. */
export const statements = [
  `create table subscribers (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    email text not null,
    first_name text not null,
    last_name text not null,
    source text not null,
    order_id integer,
    channel_id integer not null,
    wants_newsletter boolean not null,
    wants_abandoned_cart boolean not null,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    primary key (store_id, id),
    foreign key (store_id, channel_id) references channels on delete cascade
  )`,
  `create unique index subscribers_by_email on subscribers (store_id, lower(email))`,
  `create index subscribers_by_channel on subscribers (store_id, channel_id)`,
  `create index subscribers_by_first_name on subscribers (store_id, first_name, id)`,
  `create index subscribers_by_last_name on subscribers (store_id, last_name, id)`,
  `create index subscribers_by_source on subscribers (store_id, source, id)`,
  `create index subscribers_by_order on subscribers (store_id, order_id, id)`,
  `create index subscribers_by_created_at on subscribers (store_id, created_at)`,
  `create index subscribers_by_modified_at on subscribers (store_id, modified_at)`,
  `create table customer_consents (
    store_id integer not null references stores on delete cascade,
    customer_id integer not null,
    allow text[] not null,
    deny text[] not null,
    updated_at timestamptz not null,
    primary key (store_id, customer_id),
    foreign key (store_id, customer_id) references customers on delete cascade
  )`,
] as const;
