import type { Amount } from '../../kernel/money.ts';

/** The kinds of modifiers (`reference/catalog/product-modifiers_catalog.v3.yml`). */
export type ModifierType =
  | 'date'
  | 'checkbox'
  | 'file'
  | 'text'
  | 'multi_line_text'
  | 'numbers_only_text'
  | 'radio_buttons'
  | 'rectangles'
  | 'dropdown'
  | 'product_list'
  | 'product_list_with_images'
  | 'swatch';

/** What is entered or uploaded instead of chosen from values. */
const WITHOUT_VALUES: ReadonlySet<string> = new Set([
  'date',
  'file',
  'text',
  'multi_line_text',
  'numbers_only_text',
]);

export const hasValues = ({ type }: Pick<Modifier, 'type'>): boolean => !WITHOUT_VALUES.has(type);

/** How a modifier looks and what it takes, in the names of the wire; which keys there are goes by its type. */
export interface ModifierConfig {
  /** Of a date, ISO 8601; of a text, that text; of a number, its decimal. */
  readonly default_value?: string;
  readonly checked_by_default?: boolean;
  readonly checkbox_label?: string;
  readonly date_limited?: boolean;
  readonly date_limit_mode?: 'earliest' | 'range' | 'latest';
  readonly date_earliest_value?: string;
  readonly date_latest_value?: string;
  readonly file_types_mode?: 'specific' | 'all';
  readonly file_types_supported?: readonly string[];
  readonly file_types_other?: readonly string[];
  /** Kilobytes. */
  readonly file_max_size?: number;
  readonly text_characters_limited?: boolean;
  readonly text_min_length?: number;
  readonly text_max_length?: number;
  readonly text_lines_limited?: boolean;
  readonly text_max_lines?: number;
  readonly number_limited?: boolean;
  readonly number_limit_mode?: 'lowest' | 'highest' | 'range';
  readonly number_lowest_value?: number;
  readonly number_highest_value?: number;
  readonly number_integers_only?: boolean;
  readonly product_list_adjusts_inventory?: boolean;
  readonly product_list_adjusts_pricing?: boolean;
  readonly product_list_shipping_calc?: 'none' | 'weight' | 'package';
}

/** What only some types' values have, in the names of the wire. */
export interface ModifierValueData {
  /** Of a swatch: up to three colours, `#rrggbb`. */
  readonly colors?: readonly string[];
  /** Of a swatch: the address of a pattern. */
  readonly image_url?: string;
  /** Of a pick list. */
  readonly product_id?: number;
  /** Of a checkbox: whether this value is the checked state. */
  readonly checked_value?: boolean;
}

/** `relative` adds the amount, which may be negative; `percentage` adds that many percent. */
export interface Adjuster {
  readonly adjuster: 'relative' | 'percentage';
  /** Money in the store's default currency, a weight in the store's unit, or percent. */
  readonly amount: Amount;
}

/** What choosing a value does to the product. */
export interface Adjusters {
  readonly price: Adjuster | null;
  readonly weight: Adjuster | null;
  readonly purchasingDisabled: { readonly status: boolean; readonly message: string };
  /** Shown while the value is chosen; empty where there is none. */
  readonly imageUrl: string;
}

export interface ModifierValue {
  readonly id: number;
  readonly label: string;
  readonly sortOrder: number;
  readonly isDefault: boolean;
  readonly valueData: ModifierValueData | null;
  readonly adjusters: Adjusters;
}

/** What a shopper may choose of a product that makes no other variant of it. Its id is never also an option's. */
export interface Modifier {
  readonly id: number;
  /** Unique in the store: the display name and a number. */
  readonly name: string;
  readonly displayName: string;
  readonly type: ModifierType;
  readonly required: boolean;
  readonly sortOrder: number;
  readonly config: ModifierConfig;
  /** Empty for what is entered or uploaded. */
  readonly values: readonly ModifierValue[];
}

export type NewModifierValue = Pick<ModifierValue, 'label'> &
  Partial<Omit<ModifierValue, 'id' | 'label' | 'adjusters'>> & { readonly adjusters?: Partial<Adjusters> };

/** What a modifier is made of. Without a sort order it comes last. */
export type NewModifier = Pick<Modifier, 'displayName' | 'type' | 'required'> &
  Partial<Pick<Modifier, 'sortOrder' | 'config'>> & { readonly values?: readonly NewModifierValue[] };
