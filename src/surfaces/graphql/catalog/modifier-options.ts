import {
  FILE_TYPES,
  LARGEST_FILE,
  limitsOf,
  momentOf,
  stateOf,
  type Limits,
  type Modifier,
} from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';
import type { LimitDateOption, LimitInputBy } from '../schema.generated.ts';
import type { ModifierObject } from './parents.ts';

type ModifierTypeName = ModifierObject['__typename'];

/** The implementation of the schema's interface for what is not chosen from a list of values. */
const TYPE_NAMES: Partial<Record<Modifier['type'], ModifierTypeName>> = {
  checkbox: 'CheckboxOption',
  date: 'DateFieldOption',
  file: 'FileUploadFieldOption',
  text: 'TextFieldOption',
  multi_line_text: 'MultiLineTextFieldOption',
  numbers_only_text: 'NumberFieldOption',
};

/** A modifier as that implementation; null where its values are listed. */
export function modifierObject(modifier: Modifier): ModifierObject | null {
  const __typename = TYPE_NAMES[modifier.type];
  return __typename ? { __typename, modifier } : null;
}

const common = {
  entityId: ({ modifier }: ModifierObject) => modifier.id,
  displayName: ({ modifier }: ModifierObject) => modifier.displayName,
  isRequired: ({ modifier }: ModifierObject) => modifier.required,
  isVariantOption: () => false,
};

/** The name of what is limited, by its ends. */
const limitedBy = <Name>(
  { low, high }: Limits,
  names: { none: Name; low: Name; high: Name; both: Name },
): Name => {
  if (low === null) return high === null ? names.none : names.high;
  return high === null ? names.low : names.both;
};

const dateOrNull = (time: number | null) => (time === null || Number.isNaN(time) ? null : new Date(time));

const text = {
  ...common,
  defaultValue: ({ modifier }: ModifierObject) => modifier.config.default_value ?? null,
  minLength: ({ modifier }: ModifierObject) => limitsOf(modifier).low,
  maxLength: ({ modifier }: ModifierObject) => limitsOf(modifier).high,
};

/** What shoppers enter or tick, with its limits. */
export const modifierOptions: ResolverModule = {
  CheckboxOption: {
    ...common,
    label: ({ modifier }) => modifier.config.checkbox_label ?? '',
    checkedByDefault: ({ modifier }) => modifier.config.checked_by_default === true,
    checkedOptionValueEntityId: ({ modifier }) => stateOf(modifier, true)!.id,
    uncheckedOptionValueEntityId: ({ modifier }) => stateOf(modifier, false)!.id,
  },
  DateFieldOption: {
    ...common,
    defaultValue: ({ modifier }) => dateOrNull(momentOf(modifier.config.default_value ?? '')),
    earliest: ({ modifier }) => dateOrNull(limitsOf(modifier).low),
    latest: ({ modifier }) => dateOrNull(limitsOf(modifier).high),
    limitDateBy: ({ modifier }) =>
      limitedBy<LimitDateOption>(limitsOf(modifier), {
        none: 'NO_LIMIT',
        low: 'EARLIEST_DATE',
        high: 'LATEST_DATE',
        both: 'RANGE',
      }),
  },
  FileUploadFieldOption: {
    ...common,
    maxFileSize: ({ modifier }) => modifier.config.file_max_size ?? LARGEST_FILE,
    fileTypes: ({ modifier }) => fileTypesOf(modifier),
  },
  TextFieldOption: text,
  MultiLineTextFieldOption: {
    ...text,
    maxLines: ({ modifier: { config } }) =>
      (config.text_lines_limited === true && config.text_max_lines) || null,
  },
  NumberFieldOption: {
    ...common,
    defaultValue: ({ modifier }) => {
      const value = modifier.config.default_value ?? '';
      return value === '' ? null : Number(value);
    },
    lowest: ({ modifier }) => limitsOf(modifier).low,
    highest: ({ modifier }) => limitsOf(modifier).high,
    isIntegerOnly: ({ modifier }) => modifier.config.number_integers_only === true,
    limitNumberBy: ({ modifier }) =>
      limitedBy<LimitInputBy>(limitsOf(modifier), {
        none: 'NO_LIMIT',
        low: 'LOWEST_VALUE',
        high: 'HIGHEST_VALUE',
        both: 'RANGE',
      }),
  },
};

/** The endings of the files that may be uploaded; none stands for all. */
function fileTypesOf({ config }: Modifier): string[] {
  if (config.file_types_mode !== 'specific') return [];
  return (config.file_types_supported ?? []).flatMap((group) =>
    group === 'other'
      ? (config.file_types_other ?? [])
      : (FILE_TYPES[group as keyof typeof FILE_TYPES] ?? []),
  );
}
