import { sql, type Insertable, type Selectable } from 'kysely';
import { amountOf, SCALE, toDecimal } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Currencies } from '../../db/tables.generated.ts';
import type { Currency, CurrencyAssignment } from './currency.ts';
import { duplicateCode } from './errors.ts';

const toCurrency = (row: Selectable<Currencies>): Currency => ({
  id: row.id,
  code: row.code,
  name: row.name,
  countryIso2: row.country_iso2,
  symbol: row.symbol,
  symbolPlacement: row.symbol_placement === 'right' ? 'right' : 'left',
  decimalToken: row.decimal_token,
  thousandsToken: row.thousands_token,
  decimals: row.decimals,
  exchangeRate: amountOf(row.exchange_rate),
  isDefault: row.is_default,
  isTransactional: row.is_transactional,
  enabled: row.enabled,
  autoUpdate: row.auto_update,
  defaultForCountryCodes: row.default_for_country_codes,
  lastUpdated: row.updated_at,
});

const toRow = (storeId: number, currency: Currency): Insertable<Currencies> => ({
  store_id: storeId,
  id: currency.id,
  code: currency.code,
  name: currency.name,
  country_iso2: currency.countryIso2,
  symbol: currency.symbol,
  symbol_placement: currency.symbolPlacement,
  decimal_token: currency.decimalToken,
  thousands_token: currency.thousandsToken,
  decimals: currency.decimals,
  exchange_rate: toDecimal(currency.exchangeRate, SCALE),
  is_default: currency.isDefault,
  is_transactional: currency.isTransactional,
  enabled: currency.enabled,
  auto_update: currency.autoUpdate,
  default_for_country_codes: [...currency.defaultForCountryCodes],
  updated_at: currency.lastUpdated,
});

/** Beside that of the marks of customer groups (groups.storage.ts). */
const CURRENCIES_LOCK = 1_025;

/**
 * The store's currencies by id. `lock` keeps every other change of them waiting until the transaction ends, and reads
 * what the one before has left: locks of the rows themselves would not show a row that it added.
 */
export async function selectCurrencies(ctx: Context, lock: boolean): Promise<Currency[]> {
  if (lock)
    await sql`select pg_advisory_xact_lock(${ctx.store.id}::int, ${CURRENCIES_LOCK}::int)`.execute(ctx.db);
  const rows = await ctx.db
    .selectFrom('currencies')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toCurrency);
}

/** Throws `currencies.duplicate_code`. */
export async function insertCurrency(tx: Context, currency: Currency): Promise<void> {
  try {
    await tx.db.insertInto('currencies').values(toRow(tx.store.id, currency)).execute();
  } catch (error) {
    if (violatedConstraint(error, 'unique')) throw duplicateCode(currency.code);
    throw error;
  }
}

export async function updateCurrencyRow(tx: Context, currency: Currency): Promise<void> {
  const { store_id: storeId, id, ...values } = toRow(tx.store.id, currency);
  await tx.db
    .updateTable('currencies')
    .set(values)
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .execute();
}

export async function deleteCurrencyRow(tx: Context, id: number): Promise<void> {
  await tx.db.deleteFrom('currencies').where('store_id', '=', tx.store.id).where('id', '=', id).execute();
}

export async function deleteAllButDefault(tx: Context): Promise<void> {
  await tx.db
    .deleteFrom('currencies')
    .where('store_id', '=', tx.store.id)
    .where('is_default', '=', false)
    .execute();
}

/** What is assigned to the store's channels, by channel. */
export async function selectAssignments(ctx: Context): Promise<Map<number, CurrencyAssignment>> {
  const rows = await ctx.db
    .selectFrom('channel_currencies')
    .select(['channel_id', 'currency_id', 'is_default'])
    .where('store_id', '=', ctx.store.id)
    .orderBy('channel_id')
    .orderBy('position')
    .execute();
  const byChannel = Map.groupBy(rows, (row) => row.channel_id);
  return new Map(
    [...byChannel].map(([channelId, own]) => [
      channelId,
      {
        channelId,
        enabledIds: own.map((row) => row.currency_id),
        defaultId: own.find((row) => row.is_default)?.currency_id ?? null,
      },
    ]),
  );
}

/** Replaces what is assigned to a channel. */
export async function replaceAssignment(
  tx: Context,
  { channelId, enabledIds, defaultId }: CurrencyAssignment,
): Promise<void> {
  await deleteAssignment(tx, channelId);
  await tx.db
    .insertInto('channel_currencies')
    .values(
      enabledIds.map((id, position) => ({
        store_id: tx.store.id,
        channel_id: channelId,
        currency_id: id,
        position,
        is_default: id === defaultId,
      })),
    )
    .execute();
}

export async function deleteAssignment(tx: Context, channelId: number): Promise<void> {
  await tx.db
    .deleteFrom('channel_currencies')
    .where('store_id', '=', tx.store.id)
    .where('channel_id', '=', channelId)
    .execute();
}
