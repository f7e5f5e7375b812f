import { LOGIN_GIVES } from '../../../access/rules.ts';
import { listFormFields, type FormField, type SaidField } from '../../../domains/forms/index.ts';
import { checkRecaptcha } from '../../../flows/recaptcha.ts';
import { registerAndSignIn } from '../../../flows/register.ts';
import type { BodyOf } from '../operation.ts';
import { defineStorefrontOperation } from './visit.ts';

type CustomField = NonNullable<BodyOf<'createCustomerOfStorefront'>['customFields']>[number];

/** The options of a choice are said by the values that `GET /api/storefront/form-fields` gives them. */
function saidIn({ fieldId, fieldValue }: CustomField, fields: readonly FormField[]): SaidField {
  const id = Number(fieldId.replace('field_', ''));
  const type = fields.find((field) => field.id === id)?.type;
  const isChoice = type === 'checkboxes' || type === 'radiobuttons' || type === 'picklist';
  const value = isChoice ? { optionIds: [fieldValue].flat().map(Number) } : fieldValue;
  return { field: id, value };
}

/** Registers a shopper, who is signed in by it (`reference/customers.sf.yml`). */
export const createCustomer = defineStorefrontOperation(
  'createCustomerOfStorefront',
  async ({ ctx: { shop, userAgent, signIn }, body }) => {
    await checkRecaptcha(shop, body.token);
    const fields = await listFormFields(shop, 'customer');
    const { session } = await registerAndSignIn(
      shop,
      {
        firstName: body.firstName,
        lastName: body.lastName,
        email: body.email,
        password: body.password,
        acceptsMarketing: body.acceptsMarketingEmails,
        form: {
          demands: 'all',
          fields: (body.customFields ?? []).map((field) => saidIn(field, fields)),
        },
      },
      { gives: LOGIN_GIVES.page, userAgent },
    );
    if (session) signIn(session);
    return { status: 204 };
  },
);
