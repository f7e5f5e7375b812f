import { storeOf } from '../../domains/stores/index.ts';
import type { Context } from '../../db/context.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { ResolverModule } from './module.ts';
import type { CurrencyCode } from './schema.generated.ts';

interface CurrencyNode {
  readonly code: CurrencyCode;
}

declare module './parents.ts' {
  interface Parents {
    Currency: CurrencyNode;
    CurrencyConnection: Connection<CurrencyNode>;
    CurrencyEdge: Connection<CurrencyNode>['edges'][number];
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'currency' });

/** A store sells in one currency, which is its default. */
const currenciesOf = async (ctx: Context): Promise<CurrencyNode[]> => [
  { code: (await storeOf(ctx)).currency as CurrencyCode },
];

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
    code: 'property',
    name: ({ code }) => names.of(code) ?? code,
    isActive: () => true,
    isTransactional: () => true,
    isDefault: () => true,
    exchangeRate: () => 1,
  },
};
