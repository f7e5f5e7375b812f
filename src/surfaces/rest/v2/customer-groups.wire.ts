import type {
  CategoryAccess,
  CustomerGroup,
  DiscountRule,
  GroupInput,
} from '../../../domains/customers/index.ts';
import type { components } from '../contract.generated.ts';
import { plainTimestamp } from '../moments.ts';
import type { BodyOf } from '../operation.ts';

type Schemas = components['schemas'];
type WireGroup = Schemas['CustomerGroup'];

export const toWireGroup = (group: CustomerGroup): WireGroup => ({
  id: group.id,
  name: group.name,
  is_default: group.isDefault,
  category_access: toWireAccess(group.categoryAccess),
  discount_rules: group.discountRules.map(toWireRule),
  date_created: plainTimestamp(group.createdAt),
  date_modified: plainTimestamp(group.modifiedAt),
  is_group_for_guests: group.isGroupForGuests,
});

const toWireAccess = (access: CategoryAccess): Schemas['CategoryAccess'] =>
  access.type === 'specific' ? { type: 'specific', categories: [...access.categories] } : access;

function toWireRule(rule: DiscountRule): WireGroup['discount_rules'][number] {
  if (rule.type === 'price_list') return { type: rule.type, price_list_id: rule.priceListId };
  const { type, method, amount } = rule;
  if (rule.type === 'category') return { type, method, amount, category_id: rule.categoryId };
  if (rule.type === 'product') return { type, method, amount, product_id: rule.productId };
  return { type, method, amount };
}

export const fromWireGroup = (input: BodyOf<'updateCustomerGroup'>): Partial<GroupInput> => ({
  ...(input.name !== undefined && { name: input.name }),
  isDefault: input.is_default,
  isGroupForGuests: input.is_group_for_guests,
  categoryAccess: input.category_access && fromWireAccess(input.category_access),
  discountRules: input.discount_rules?.map(fromWireRule),
});

const fromWireAccess = ({ type, categories = [] }: Schemas['CategoryAccess']): CategoryAccess =>
  type === 'specific' ? { type, categories } : { type };

function fromWireRule(rule: Schemas['DiscountRules'][number]): DiscountRule {
  if (rule.type === 'price_list') return { type: rule.type, priceListId: rule.price_list_id };
  const adjusts = { method: rule.method, amount: String(rule.amount) };
  if (rule.type === 'category') return { type: rule.type, categoryId: rule.category_id, ...adjusts };
  if (rule.type === 'product') return { type: rule.type, productId: rule.product_id, ...adjusts };
  return { type: rule.type, ...adjusts };
}
