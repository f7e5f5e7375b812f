export { BUILT_IN_FIELDS, MARKETING_OPTION, type BuiltInField, type BuiltInId } from './built-in.ts';
export {
  offeredOptions,
  type FieldConfig,
  type FieldOption,
  type FieldType,
  type FormArea,
  type FormField,
  type FormFieldInput,
} from './field.ts';
export {
  createFormField,
  deleteFormField,
  listFormFields,
  readFormField,
  updateFormField,
  type FormFieldPatch,
} from './fields.ts';
export { labelOf, type FormValue, type SaidValue } from './value.ts';
export {
  checkFormValues,
  formValuesOf,
  inWords,
  listFormValues,
  listFormValuesNextTo,
  writeFormValues,
  type CheckedValue,
  type FormValueFilter,
  type ReadValue,
  type SaidField,
  type SaidForm,
} from './values.ts';
export type { Owner, ValueCursor } from './values.storage.ts';
export { ownerNotFound } from './errors.ts';
