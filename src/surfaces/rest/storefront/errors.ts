import { DomainError } from '../../../kernel/errors.ts';
import { ERROR_ROWS, refusalOf, type ErrorRow } from '../errors.ts';
import type { Refusal } from '../refusal.ts';

const customField: ErrorRow = { status: 422, field: 'customFields' };

/** The table of this surface: what differs from the management API, which its shoppers' requests do not meet. */
const STOREFRONT_ROWS: Readonly<Record<string, ErrorRow>> = {
  ...ERROR_ROWS,
  // The statuses of these are those of reference/customers.sf.yml.
  'customers.email_in_use': { status: 409, field: 'email' },
  'customers.weak_password': { status: 400, field: 'password' },
  'register.disabled': { status: 400 },
  'recaptcha.refused': { status: 429, field: 'token' },
  'account.too_many_tries': { status: 429, retryAfter: 300 },
  'forms.unknown_field': customField,
  'forms.bad_value': customField,
  'forms.value_repeated': customField,
  'forms.value_missing': customField,
};

/** The wire form of whatever was thrown, or null for a fault of ours. No request here has rows, so none is named. */
export function storefrontRefusalOf(error: unknown): Refusal | null {
  if (!(error instanceof DomainError)) return refusalOf(error);
  const { index: _, ...facts } = error.facts;
  return refusalOf(new DomainError(error.code, error.message, facts), STOREFRONT_ROWS);
}
