/** The currencies of a store, and which of them a channel sells in. Every store gets its default currency as a row. */
export const statements = [
  `create table currencies (
    store_id integer not null references stores on delete cascade,
    id integer not null,
    code text not null,
    name text not null,
    country_iso2 text not null,
    symbol text not null,
    symbol_placement text not null,
    decimal_token text not null,
    thousands_token text not null,
    decimals smallint not null,
    exchange_rate numeric(24, 12) not null,
    is_default boolean not null default false,
    is_transactional boolean not null,
    enabled boolean not null,
    auto_update boolean not null,
    default_for_country_codes text[] not null,
    updated_at timestamptz not null,
    primary key (store_id, id),
    unique (store_id, code)
  )`,
  `comment on column currencies.exchange_rate is 'units of this currency for one of the default currency'`,
  `create unique index currencies_one_default on currencies (store_id) where is_default`,
  `create table channel_currencies (
    store_id integer not null,
    channel_id integer not null,
    currency_id integer not null,
    position integer not null,
    is_default boolean not null,
    primary key (store_id, channel_id, currency_id),
    foreign key (store_id, channel_id) references channels on delete cascade,
    foreign key (store_id, currency_id) references currencies on delete cascade
  )`,
  `create index channel_currencies_by_currency on channel_currencies (store_id, currency_id)`,
  `create unique index channel_currencies_one_default on channel_currencies (store_id, channel_id) where is_default`,
  `insert into currencies
     (store_id, id, code, name, country_iso2, symbol, symbol_placement, decimal_token, thousands_token, decimals,
      exchange_rate, is_default, is_transactional, enabled, auto_update, default_for_country_codes, updated_at)
   select store_id, 1, currency,
     case currency when 'USD' then 'US Dollar' else currency end, left(currency, 2),
     case currency when 'USD' then '$' else currency end, 'left', '.', ',', currency_decimals,
     1, true, true, true, false, array[left(currency, 2)], created_at
   from stores`,
  `insert into ids (store_id, kind, next) select store_id, 'currency', 2 from stores`,
] as const;
