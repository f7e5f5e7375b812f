import { invalidModifierConfig } from './errors.ts';
import type { Modifier, ModifierConfig, ModifierType } from './modifier.ts';

type Key = keyof ModifierConfig;

const TEXT: readonly Key[] = [
  'default_value',
  'text_characters_limited',
  'text_min_length',
  'text_max_length',
];
const PICK_LIST: readonly Key[] = [
  'product_list_adjusts_inventory',
  'product_list_adjusts_pricing',
  'product_list_shipping_calc',
];

/** Which settings a type has (`reference/catalog/product-modifiers_catalog.v3.yml`, "Configs"). */
const KEYS: Readonly<Record<ModifierType, readonly Key[]>> = {
  date: ['default_value', 'date_limited', 'date_limit_mode', 'date_earliest_value', 'date_latest_value'],
  checkbox: ['checkbox_label', 'checked_by_default'],
  file: ['file_types_mode', 'file_types_supported', 'file_types_other', 'file_max_size'],
  text: TEXT,
  multi_line_text: [...TEXT, 'text_lines_limited', 'text_max_lines'],
  numbers_only_text: [
    'default_value',
    'number_limited',
    'number_limit_mode',
    'number_lowest_value',
    'number_highest_value',
    'number_integers_only',
  ],
  radio_buttons: [],
  rectangles: [],
  dropdown: [],
  product_list: PICK_LIST,
  product_list_with_images: PICK_LIST,
  swatch: [],
};

/** What is always there, so that it reads the same whether it was sent or not. */
const DEFAULTS: Partial<Record<ModifierType, ModifierConfig>> = {
  checkbox: { checkbox_label: '', checked_by_default: false },
};

/** Named groups of file types, with their endings (the same page, "Supported File Types"). */
export const FILE_TYPES = {
  images: ['bmp', 'gif', 'jpg', 'jpeg', 'jpe', 'jif', 'jfif', 'jfi', 'png', 'wbmp', 'xbm', 'tiff'],
  documents: [
    ...[
      'txt',
      'pdf',
      'rtf',
      'doc',
      'docx',
      'xls',
      'xlsx',
      'accdb',
      'mdb',
      'one',
      'pps',
      'ppsx',
      'ppt',
      'pptx',
    ],
    ...['pub', 'odt', 'ods', 'odp', 'odg', 'odf'],
  ],
} as const;

/** Kilobytes. */
export const LARGEST_FILE = 524_288;

/**
 * The settings of a type, of all that was sent: a setting of another type is dropped, as the documented answers show.
 * Throws `catalog.invalid_modifier_config` where they contradict each other or cannot be read.
 */
export function configOf(type: ModifierType, sent: ModifierConfig): ModifierConfig {
  const keys: ReadonlySet<string> = new Set(KEYS[type]);
  const own: ModifierConfig = {
    ...DEFAULTS[type],
    ...Object.fromEntries(Object.entries(sent).filter(([key]) => keys.has(key))),
  };
  CHECKS[type]?.(own);
  return own;
}

const CHECKS: Partial<Record<ModifierType, (config: ModifierConfig) => void>> = {
  date: checkDates,
  file: checkFiles,
  text: checkTexts,
  multi_line_text: checkTexts,
  numbers_only_text: checkNumbers,
};

const fail = (message: string): never => {
  throw invalidModifierConfig(message);
};

/** A moment as ISO 8601 writes it, such as `2025-08-15T15:52:01+00:00`; a day without a time is its midnight in UTC. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** The moment of such a text, in milliseconds; NaN where it is none. Where it names no zone it is in UTC. */
export function momentOf(text: string): number {
  const match = MOMENT.exec(text);
  if (!match) return Number.NaN;
  return Date.parse(match[1] !== undefined && match[4] === undefined ? `${text}Z` : text);
}

function moment(config: ModifierConfig, key: 'default_value' | 'date_earliest_value' | 'date_latest_value') {
  const text = config[key] ?? '';
  if (text === '') return null;
  const found = momentOf(text);
  return Number.isNaN(found) ? fail(`${key} must be a date as ISO 8601 writes it.`) : found;
}

/** Where a limit is on, its ends must be there, and in order. */
function checkRange(
  [low, high]: readonly [number | null, number | null],
  mode: 'low' | 'high' | 'both',
  [lowName, highName]: readonly [Key, Key],
): void {
  if (mode !== 'high' && low === null) fail(`${lowName} is missing.`);
  if (mode !== 'low' && high === null) fail(`${highName} is missing.`);
  if (mode === 'both' && low! > high!) fail(`${lowName} is above ${highName}.`);
}

const DATE_MODES = { earliest: 'low', latest: 'high', range: 'both' } as const;
const NUMBER_MODES = { lowest: 'low', highest: 'high', range: 'both' } as const;

const dateEnds = (config: ModifierConfig) =>
  [moment(config, 'date_earliest_value'), moment(config, 'date_latest_value')] as const;

function checkDates(config: ModifierConfig): void {
  moment(config, 'default_value');
  const ends = dateEnds(config);
  if (config.date_limited !== true) return;
  if (config.date_limit_mode === undefined) return fail('date_limit_mode is missing.');
  checkRange(ends, DATE_MODES[config.date_limit_mode], ['date_earliest_value', 'date_latest_value']);
}

function checkFiles({ file_types_supported: groups = [], file_max_size: size }: ModifierConfig): void {
  const known = [...Object.keys(FILE_TYPES), 'other'];
  const strange = groups.filter((group) => !known.includes(group));
  if (strange.length > 0) fail(`file_types_supported has none but ${known.join(', ')}.`);
  if (size !== undefined && (size < 1 || size > LARGEST_FILE))
    fail(`file_max_size is from 1 to ${LARGEST_FILE}.`);
}

function checkTexts(config: ModifierConfig): void {
  const { text_min_length: min = 0, text_max_length: max = 0 } = config;
  if (config.text_characters_limited === true && max > 0 && min > max)
    fail('text_min_length is above text_max_length.');
  if (config.text_lines_limited === true && (config.text_max_lines ?? 0) < 1)
    fail('text_max_lines is missing.');
}

function checkNumbers(config: ModifierConfig): void {
  const { default_value: value, number_lowest_value: low, number_highest_value: high } = config;
  if (value !== undefined && value !== '' && !/^-?\d{1,15}(\.\d{1,12})?$/.test(value))
    fail('default_value must be a number.');
  if (config.number_limited !== true) return;
  if (config.number_limit_mode === undefined) return fail('number_limit_mode is missing.');
  checkRange([low ?? null, high ?? null], NUMBER_MODES[config.number_limit_mode], [
    'number_lowest_value',
    'number_highest_value',
  ]);
}

/** The ends of what may be entered; null where there is none. Both count. */
export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What a modifier's config allows: of a date in milliseconds, of a text its length, of a number its value. Nulls where
 * its limit is off.
 */
export function limitsOf({ type, config }: Pick<Modifier, 'type' | 'config'>): Limits {
  switch (type) {
    case 'date':
      return config.date_limited === true
        ? within(DATE_MODES[config.date_limit_mode!], dateEnds(config))
        : NONE;
    case 'numbers_only_text':
      return config.number_limited === true
        ? within(NUMBER_MODES[config.number_limit_mode!], [
            config.number_lowest_value ?? null,
            config.number_highest_value ?? null,
          ])
        : NONE;
    case 'text':
    case 'multi_line_text':
      return config.text_characters_limited === true
        ? { low: config.text_min_length || null, high: config.text_max_length || null }
        : NONE;
    default:
      return NONE;
  }
}

const NONE: Limits = { low: null, high: null };

const within = (
  mode: 'low' | 'high' | 'both',
  [low, high]: readonly [number | null, number | null],
): Limits => ({
  low: mode === 'high' ? null : low,
  high: mode === 'low' ? null : high,
});
