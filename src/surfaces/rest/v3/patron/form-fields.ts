import {
  createFormField,
  deleteFormField,
  listFormFields,
  readFormField,
  updateFormField,
  type FormField,
} from '../../../../domains/forms/index.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { fromWireSettings, toWireField } from '../form-fields.wire.ts';

const one = (field: FormField) => ok({ data: toWireField(field), meta: {} });

/** The form fields of a store's own. Patron's own: the service has them in its control panel alone. */
export const formFieldOperations = [
  defineOperation('patronGetFormFields', async ({ ctx, query }) =>
    ok({ data: (await listFormFields(ctx, query.form)).map(toWireField), meta: {} }),
  ),
  defineOperation('patronCreateFormField', async ({ ctx, body }) =>
    one(
      await createFormField(ctx, {
        area: body.form,
        type: body.type,
        label: body.name,
        isRequired: body.required,
        sortOrder: body.sort_order,
        options: body.options,
        config: fromWireSettings(body.settings),
      }),
    ),
  ),
  defineOperation('patronGetFormField', async ({ ctx, path }) =>
    one(await readFormField(ctx, path.form_field_id)),
  ),
  defineOperation('patronUpdateFormField', async ({ ctx, path, body }) =>
    one(
      await updateFormField(ctx, path.form_field_id, {
        label: body.name,
        isRequired: body.required,
        sortOrder: body.sort_order,
        options: body.options,
        config: fromWireSettings(body.settings),
      }),
    ),
  ),
  defineOperation('patronDeleteFormField', async ({ ctx, path }) => {
    await deleteFormField(ctx, path.form_field_id);
    return noContent;
  }),
];
