/**
 * What the sign-in log tells of beside sign-ins, and the failed sign-ins of the last minutes, which all nodes of an
 * installation count together (docs/adr/0071-one-throttle-for-all-nodes.md).
 */
export const statements = [
  `alter table sign_in_events add column kind text not null default 'sign-in'`,
  `create table sign_in_failures (
    store_id integer not null references stores on delete cascade,
    key text not null,
    count integer not null,
    ends_at timestamptz not null,
    primary key (store_id, key)
  )`,
] as const;
