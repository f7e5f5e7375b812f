import { channelCurrencies, type Currency } from '../../domains/currencies/index.ts';
import { toWireNumber } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { ResolverModule } from './module.ts';
import type { CurrencyCode } from './schema.generated.ts';

/** A currency as the channel has it. */
interface CurrencyNode extends Currency {
  readonly code: CurrencyCode;
  readonly isChannelDefault: boolean;
}

declare module './parents.ts' {
  interface Parents {
    Currency: CurrencyNode;
    CurrencyConnection: Connection<CurrencyNode>;
    CurrencyDisplay: CurrencyNode;
    CurrencyEdge: Connection<CurrencyNode>['edges'][number];
  }
}

const RATE_DECIMALS = 10;

/** What the channel sells in; a store has only currencies that the schema names. */
async function currenciesOf(ctx: Context): Promise<CurrencyNode[]> {
  const { default: chosen, enabled } = await channelCurrencies(ctx);
  return enabled.map((currency) => ({
    ...currency,
    code: currency.code as CurrencyCode,
    isChannelDefault: currency === chosen,
  }));
}

/** `site.currencies` and `site.currency(currencyCode)`. */
export const currencies: ResolverModule = {
  Site: {
    currencies: async (_site, args, { ctx }) => connectionOf(await currenciesOf(ctx), args),
    currency: async (_site, { currencyCode }, { ctx }) =>
      (await currenciesOf(ctx)).find(({ code }) => code === currencyCode) ?? null,
  },
  CurrencyConnection: { edges: 'property', pageInfo: 'property' },
  CurrencyEdge: { node: 'property', cursor: 'property' },
  Currency: {
    entityId: ({ id }) => id,
    code: 'property',
    name: 'property',
    // Stores have no pictures of flags.
    flagImage: () => null,
    isActive: ({ enabled }) => enabled,
    exchangeRate: ({ exchangeRate }) => toWireNumber(exchangeRate, RATE_DECIMALS),
    isTransactional: 'property',
    display: (currency) => currency,
    isDefault: ({ isChannelDefault }) => isChannelDefault,
  },
  CurrencyDisplay: {
    symbol: 'property',
    symbolPlacement: ({ symbolPlacement }) => (symbolPlacement === 'left' ? 'LEFT' : 'RIGHT'),
    decimalToken: 'property',
    thousandsToken: 'property',
    decimalPlaces: ({ decimals }) => decimals,
  },
};
