/** Work that is done after the transaction that asks for it, such as sending mail (docs/adr/0078-jobs.md). */
export const statements = [
  `create table jobs (
    store_id integer not null references stores on delete cascade,
    id uuid not null,
    queue text not null,
    lane text not null,
    payload jsonb not null,
    attempts integer not null default 0,
    claimed boolean not null default false,
    due_at timestamptz not null,
    created_at timestamptz not null,
    primary key (store_id, id)
  )`,
  `comment on column jobs.lane is 'Jobs of one lane never take the place of another lane''s: one receiver, one lane'`,
  `comment on column jobs.due_at is 'When it may be claimed; while claimed, when the claim lapses'`,
  `create index jobs_by_lane on jobs (queue, store_id, lane, due_at)`,
] as const;
