/** Customers' wishlists. Items go with their product or variant. */
export const statements = [
  `create table wishlists (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    customer_id integer not null,
    name text not null,
    is_public boolean not null,
    token text not null,
    primary key (store_id, id),
    foreign key (store_id, customer_id) references customers on delete cascade
  )`,
  `comment on column wishlists.token is 'In the address under which a public list is shared'`,
  `create index wishlists_by_customer on wishlists (store_id, customer_id, id)`,
  `create unique index wishlists_by_token on wishlists (store_id, token)`,
  `create table wishlist_items (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    wishlist_id integer not null,
    product_id integer not null,
    variant_id integer,
    primary key (store_id, id),
    foreign key (store_id, wishlist_id) references wishlists on delete cascade,
    foreign key (store_id, product_id) references products on delete cascade,
    foreign key (store_id, variant_id) references variants on delete cascade
  )`,
  `create index wishlist_items_by_list on wishlist_items (store_id, wishlist_id, id)`,
  `create index wishlist_items_by_product on wishlist_items (store_id, product_id)`,
  `create index wishlist_items_by_variant on wishlist_items (store_id, variant_id)`,
] as const;
