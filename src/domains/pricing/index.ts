/** Prices: price lists, and what one shopper pays for one item and how that came about. */
export { type Adjustment, type AdjustmentMethod } from './adjustment.ts';
export { type BulkTier, countedQuantities, type CountedLine } from './bulk.ts';
export { type PricingContext } from './context.ts';
export { type Conversion } from './conversion.ts';
export { type DiscountRule, type GroupDiscounts, groupDiscounts } from './discounts.ts';
export {
  choosePriceList,
  type PassedOver,
  type PriceListAssignment,
  type PriceListChoice,
  type PriceListRecord,
  type PriceListShopper,
} from './price-list.ts';
export { type ChosenModifier, type Pick, type PriceAdjuster } from './modifier.ts';
export { quote, type Quote, type QuotedTier, type QuoteItem } from './price.ts';
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
} from './trace.ts';
export { tracePrice, type TracedPrice } from './trace-price.ts';
export { type OptionChoice } from './option-choice.ts';
export { type QuoteRequest } from './items.ts';
export {
  priceSheet,
  type PriceSheet,
  quoteLines,
  quoteMany,
  type QuotedShopper,
  type QuoteLine,
  type Quotes,
  type QuoteSettings,
} from './quotes.ts';
export { type Price, type PriceRange } from './taxed-price.ts';
export { type PricedFor, sharedTerms } from './shopper.ts';
export { shopperTax } from './shopper-tax.ts';
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
  deleteRecord,
  deleteRecords,
  findRecord,
  listRecords,
  type RecordFilter,
  type RecordKey,
  type RecordPlace,
  setRecord,
} from './records.ts';
export { type BatchOptions, createRecords, upsertRecords } from './record-batches.ts';
export { type BatchResult, complete, type RefusedRow } from './batch.ts';
export { type ListSlice, type Sliced } from './list-slice.ts';
export {
  type AssignmentFilter,
  createAssignments,
  deleteAssignments,
  listAssignments,
  type NewAssignment,
  type StoredAssignment,
  upsertAssignment,
} from './assignments.ts';
