import type { Currency, CurrencyInput } from '../../../domains/currencies/index.ts';
import { currencyFormat } from '../../../kernel/currency-format.ts';
import { amountOf, toDecimal, type Amount } from '../../../kernel/money.ts';
import type { components } from '../contract.generated.ts';
import { given } from '../given.ts';
import type { BodyOf } from '../operation.ts';

type Schemas = components['schemas'];

const RATE_DECIMALS = 10;

export const toWireCurrency = (currency: Currency): Schemas['Currency'] => ({
  id: currency.id,
  is_default: currency.isDefault,
  last_updated: currency.lastUpdated.toISOString(),
  country_iso2: currency.countryIso2,
  default_for_country_codes: [...currency.defaultForCountryCodes],
  currency_code: currency.code,
  currency_exchange_rate: toDecimal(currency.exchangeRate, RATE_DECIMALS),
  auto_update: currency.autoUpdate,
  token_location: currency.symbolPlacement,
  token: currency.symbol,
  decimal_token: currency.decimalToken,
  thousands_token: currency.thousandsToken,
  decimal_places: currency.decimals,
  name: currency.name,
  use_default_name: currency.name === currencyFormat(currency.code).name,
  enabled: currency.enabled,
  is_transactional: currency.isTransactional,
});

export const rateFromWire = (rate: Schemas['ExchangeRate']): Amount => amountOf(rate);

/** What a body says of a currency; what it leaves out is not there. */
export const fromWireCurrency = (body: BodyOf<'updateCurrency'>): CurrencyInput =>
  given<CurrencyInput>({
    isDefault: body.is_default,
    countryIso2: body.country_iso2?.toUpperCase(),
    exchangeRate:
      body.currency_exchange_rate === undefined ? undefined : rateFromWire(body.currency_exchange_rate),
    autoUpdate: body.auto_update,
    symbolPlacement: body.token_location,
    symbol: body.token,
    decimalToken: body.decimal_token,
    thousandsToken: body.thousands_token,
    decimals: body.decimal_places,
    name: body.name,
    enabled: body.enabled,
    isTransactional: body.is_transactional,
  });
