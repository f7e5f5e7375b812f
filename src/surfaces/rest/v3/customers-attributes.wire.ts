import type { Attribute, AttributeValue } from '../../../domains/attributes/index.ts';
import type { components } from '../contract.generated.ts';
import { timestamp } from '../moments.ts';

type Schemas = components['schemas'];

export const toWireAttribute = (attribute: Attribute): Schemas['CustomerAttribute'] => ({
  id: attribute.id,
  name: attribute.name,
  type: attribute.type,
  date_created: timestamp(attribute.createdAt),
  date_modified: timestamp(attribute.modifiedAt),
});

export const toWireAttributeValue = (value: AttributeValue): Schemas['CustomerAttributeValue'] => ({
  id: value.id,
  customer_id: value.customerId,
  attribute_id: value.attributeId,
  attribute_value: value.value,
  date_created: timestamp(value.createdAt),
  date_modified: timestamp(value.modifiedAt),
});
