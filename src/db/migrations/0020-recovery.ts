/** Links by which a customer gets in without a password: at most one of a kind for each customer. */
export const statements = [
  `create table recovery_tokens (
    store_id integer not null references stores on delete cascade,
    customer_id integer not null,
    kind text not null,
    token_hash bytea not null,
    channel_id integer not null,
    email text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (store_id, customer_id, kind),
    unique (store_id, token_hash),
    foreign key (store_id, customer_id) references customers on delete cascade
  )`,
] as const;
