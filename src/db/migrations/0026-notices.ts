/** What tells others that something ended: sign-outs, deactivated webhooks, abandoned carts (ADR 100). */
export const statements = [
  `alter table customers add column sign_outs integer not null default 0`,
  `comment on column customers.sign_outs is 'How often all sessions of the customer were ended; what was signed before then is over'`,
  `alter table mails alter column customer_id drop not null`,
  `comment on column mails.customer_id is 'null: mail to whoever looks after the store'`,
  `alter table carts add column abandoned_at timestamptz`,
  `comment on column carts.abandoned_at is 'When it was told to be abandoned, since its last change'`,
  `update carts set abandoned_at = updated_at where updated_at < now() - interval '1 hour'`,
  `create index carts_to_abandon on carts (updated_at) where abandoned_at is null`,
] as const;
