/** Mail to customers: what waits to be sent, and what was (docs/adr/0095-mail-and-its-links.md). */
export const statements = [
  `create table mails (
    store_id integer not null references stores on delete cascade,
    id bigint generated always as identity,
    channel_id integer not null,
    customer_id integer not null,
    template text not null,
    recipient text not null,
    recipient_key text not null,
    sender_name text not null,
    subject text not null,
    text text not null,
    html text not null,
    sealed bytea,
    status text not null,
    failure text,
    created_at timestamptz not null,
    expires_at timestamptz,
    sent_at timestamptz,
    primary key (store_id, id),
    foreign key (store_id, customer_id) references customers on delete cascade
  )`,
  `create index mails_by_customer on mails (store_id, customer_id)`,
  `create index mails_by_recipient on mails (store_id, recipient_key, id)`,
  `create index mails_by_template on mails (store_id, template, id)`,
  `create index mails_by_time on mails (store_id, created_at)`,
] as const;
