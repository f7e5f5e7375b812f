/** Currencies: which a store has, at what rate, and which its channels sell in. */
export { convert } from './currency.ts';
export type { ChannelCurrencies, Currency, StoreCurrencies } from './currency.ts';
export { currencyCodes } from './codes.ts';
export {
  channelCurrencies,
  createCurrency,
  createDefaultCurrency,
  currenciesOf,
  deleteCurrencies,
  deleteCurrency,
  readCurrency,
  updateCurrency,
  type CurrencyInput,
  type NewCurrency,
} from './currencies.ts';
export {
  assignCurrencies,
  listChannelAssignments,
  readChannelAssignment,
  unassignCurrencies,
  type ChannelAssignment,
  type NewChannelAssignment,
} from './channel-assignments.ts';
