export {
  ATTRIBUTE_TYPES,
  type Attribute,
  type AttributePatch,
  type AttributeType,
  type AttributeValue,
  type NewAttribute,
  type SaidAttribute,
} from './attribute.ts';
export type { Batch } from './batch.ts';
export {
  allAttributes,
  createAttributes,
  deleteAttributes,
  listAttributes,
  updateAttributes,
  type AttributeFilter,
} from './attributes.ts';
/** For who writes a customer in the same transaction. */
export { keepAttributes } from './attributes.storage.ts';
export {
  deleteAttributeValues,
  listAttributeValues,
  reserveValueIds,
  setAttributeValues,
  valueCounts,
  valuesOfCustomer,
  valuesOfCustomers,
  writeAttributeValues,
  wrongValue,
  type ValueFilter,
  type ValueInput,
} from './values.ts';
