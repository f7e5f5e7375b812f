import type { Context } from '../db/context.ts';
import {
  setAttributeValues,
  type AttributeValue,
  type Batch,
  type ValueInput,
} from '../domains/attributes/index.ts';
import { holdCustomers } from './hold-customers.ts';

/**
 * Sets attribute values of customers that are there, as `setAttributeValues` says. It is no change of the customer, and
 * no event (`docs/webhooks/callbacks/store_customer_updated.yml`).
 */
export const setCustomerAttributes = (
  ctx: Context,
  inputs: readonly ValueInput[],
): Promise<Batch<AttributeValue>> => setAttributeValues(ctx, inputs, holdCustomers);
