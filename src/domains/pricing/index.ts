/** Prices: price lists, and what one shopper pays for one item and how that came about. */
export { type Adjustment, type AdjustmentMethod } from './adjustment.ts';
export { type BulkTier, countedQuantities, type CountedLine } from './bulk.ts';
export { type PricingContext } from './context.ts';
export { type DiscountRule, type GroupDiscounts, groupDiscounts } from './discounts.ts';
export {
  choosePriceList,
  type PassedOver,
  type PriceListAssignment,
  type PriceListChoice,
  type PriceListRecord,
  type PriceListShopper,
} from './price-list.ts';
export { type PriceRange, quote, type Quote, type QuotedTier, type QuoteItem } from './price.ts';
export {
  type CategoryDistance,
  type EnteredPrices,
  type PricedProduct,
  type PricedVariant,
} from './product.ts';
export {
  type PriceRule,
  type PriceSource,
  type TraceStep,
  type TraceStepJson,
  traceToJson,
  traceToText,
} from './trace.ts';
export { type OptionChoice } from './option-choice.ts';
export { quoteLines, quoteMany, type QuoteRequest, type Quotes, type QuoteSettings } from './quotes.ts';
export { type PricedFor } from './shopper.ts';
export {
  createPriceList,
  deletePriceList,
  deletePriceLists,
  listPriceLists,
  priceListById,
  type PriceList,
  type PriceListFilter,
  updatePriceList,
} from './price-lists.ts';
export { type RecordInput, recordPrice, type RecordPrices, type StoredRecord } from './record.ts';
export {
  type AmountBounds,
  createRecords,
  deleteRecord,
  deleteRecords,
  findRecord,
  listRecords,
  type RecordFilter,
  type RecordKey,
  setRecord,
  upsertRecords,
} from './records.ts';
export {
  type AssignmentFilter,
  createAssignments,
  deleteAssignments,
  listAssignments,
  type NewAssignment,
  type StoredAssignment,
  upsertAssignment,
} from './assignments.ts';
