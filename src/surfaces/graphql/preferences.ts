import { getDirectiveValues, getVariableValues, type GraphQLSchema } from 'graphql';
import { channelCurrencies, convert, type Currency } from '../../domains/currencies/index.ts';
import type { Amount } from '../../kernel/money.ts';
import type { GraphqlContext } from './context.ts';
import type { PreparedOperation } from './document-cache.ts';
import { moneyOf, type MoneyNode } from './pricing/money.ts';

/**
 * The context of an operation with what its directive `@shopperPreferences` says. A display currency that the channel
 * does not have is passed over, as is a locale (docs/adr/0043-display-currency.md).
 */
export async function withPreferences(
  schema: GraphQLSchema,
  { definition }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: GraphqlContext,
): Promise<GraphqlContext> {
  const directive = schema.getDirective('shopperPreferences');
  if (!directive || !definition.directives?.some(({ name }) => name.value === directive.name)) return context;
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  });
  // Variables that do not fit are refused where the operation is run.
  if (!coerced) return context;
  const { displayCurrencyCode: code } = getDirectiveValues(directive, definition, coerced) ?? {};
  if (typeof code !== 'string') return context;
  const { enabled } = await channelCurrencies(context.ctx);
  const wanted = code.toUpperCase();
  return { ...context, displayCurrency: enabled.find((currency) => currency.code === wanted) ?? null };
}

/** An amount as the shopper prefers to see it: in the display currency of the request, else in its own. */
export function shownMoney(
  { displayCurrency }: GraphqlContext,
  currency: Currency,
  amount: Amount,
): MoneyNode {
  const shown = displayCurrency ?? currency;
  return moneyOf(shown, convert(amount, currency, shown));
}
