import type { BulkTier, NewBulkTier } from '../../../../../domains/catalog/index.ts';
import { amountOf } from '../../../../../kernel/money.ts';
import type { components } from '../../../contract.generated.ts';
import { priceToWire } from '../../../prices.ts';

type Schemas = components['schemas'];

export const ruleToWire = (tier: BulkTier): Schemas['BulkPricingRule'] => ({
  id: tier.id,
  quantity_min: tier.min,
  quantity_max: tier.max ?? 0,
  type: tier.method,
  amount: priceToWire(tier.amount),
});

export const ruleFromWire = (rule: Schemas['BulkPricingRuleInput']): NewBulkTier => ({
  min: rule.quantity_min,
  max: rule.quantity_max || null,
  method: rule.type,
  amount: amountOf(rule.amount),
});
