import { badField } from './errors.ts';

/** The forms that fields are on: that of signing up, or those of addresses, shipping and billing alike. */
export type FormArea = 'customer' | 'address';

/** What a field of a store's own can be (`reference/customers.v3.yml`, the filter `field_type`). */
export type FieldType =
  'checkboxes' | 'date' | 'multiline' | 'numbers' | 'password' | 'radiobuttons' | 'text' | 'picklist';

/** One of the choices of a field. Its id is its own within the field, and is never given to another. */
export interface FieldOption {
  readonly id: number;
  readonly label: string;
  /** No longer offered; those who chose it keep it. */
  readonly retired?: boolean;
}

/** What depends on the type. Dates are `YYYY-MM-DD`. */
export interface FieldConfig {
  readonly defaultText?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly rows?: number | undefined;
  readonly defaultNumber?: number | undefined;
  readonly minNumber?: number | undefined;
  readonly maxNumber?: number | undefined;
  readonly defaultDate?: string | undefined;
  readonly minDate?: string | undefined;
  readonly maxDate?: string | undefined;
  /** What a list of choices says before one is chosen. */
  readonly choosePrefix?: string | undefined;
}

/** A field that a store has added to one of its forms. */
export interface FormField {
  readonly id: number;
  readonly area: FormArea;
  readonly type: FieldType;
  readonly label: string;
  readonly isRequired: boolean;
  readonly sortOrder: number;
  readonly options: readonly FieldOption[];
  readonly config: FieldConfig;
}

/** A field as it is said; options by their labels, in their order. */
export type FormFieldInput = Pick<FormField, 'area' | 'type' | 'label'> & {
  readonly isRequired?: boolean | undefined;
  readonly sortOrder?: number | undefined;
  readonly options?: readonly string[] | undefined;
  readonly config?: FieldConfig | undefined;
};

export const hasOptions = (type: FieldType): boolean =>
  type === 'checkboxes' || type === 'radiobuttons' || type === 'picklist';

const CONFIG_OF: Readonly<Record<FieldType, readonly (keyof FieldConfig)[]>> = {
  checkboxes: [],
  date: ['defaultDate', 'minDate', 'maxDate'],
  multiline: ['defaultText', 'rows'],
  numbers: ['defaultNumber', 'maxLength', 'minNumber', 'maxNumber'],
  password: ['maxLength'],
  radiobuttons: [],
  text: ['defaultText', 'maxLength'],
  picklist: ['choosePrefix'],
};

/** Throws `forms.bad_field`, whose fact `setting` says what of it is wrong. */
export function checkField({ type, options = [], config = {} }: FormFieldInput): void {
  if (hasOptions(type) && options.length === 0)
    throw badField('options', 'This kind of field needs options.');
  if (!hasOptions(type) && options.length > 0) throw badField('options', 'Only choices have options.');
  if (new Set(options).size < options.length) throw badField('options', 'An option is there twice.');
  for (const [name, value] of Object.entries(config))
    if (value !== undefined && !CONFIG_OF[type].includes(name as keyof FieldConfig))
      throw badField(name, `A field of the type ${type} has no such setting.`);
  const { minNumber, maxNumber, minDate, maxDate } = config;
  if (minNumber !== undefined && maxNumber !== undefined && minNumber > maxNumber)
    throw badField('minNumber', 'The least is more than the most.');
  if (minDate !== undefined && maxDate !== undefined && minDate > maxDate)
    throw badField('minDate', 'The earliest is after the latest.');
}

/** Options by their labels: one that was there before keeps its id; one that is gone stays for those who chose it. */
export function optionsOf(labels: readonly string[], before: readonly FieldOption[]): FieldOption[] {
  let last = Math.max(0, ...before.map(({ id }) => id));
  const offered = labels.map((label) => ({
    id: before.find((option) => option.label === label)?.id ?? ++last,
    label,
  }));
  const gone = before.filter(({ label }) => !labels.includes(label));
  return [...offered, ...gone.map(({ id, label }) => ({ id, label, retired: true }))];
}

export const offeredOptions = ({ options }: FormField): readonly FieldOption[] =>
  options.filter(({ retired }) => !retired);
