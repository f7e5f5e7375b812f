/** A day of the calendar, as `reference/carts.v3.yml` writes it ("Creating a cart using a date option"). */
export interface CalendarDay {
  readonly day: string | number;
  readonly month: string | number;
  readonly year: string | number;
}

/**
 * What was chosen or entered for an option or modifier of a product. `given` leaves it to the option what it is: the id
 * of a value or its label, a text, a number, or a day as seconds of the Unix clock, by its parts or in ISO 8601.
 */
export type OptionSelection = { readonly optionId: number } & (
  | { readonly valueId: number | null }
  | { readonly text: string }
  | { readonly number: number }
  /** ISO 8601; its day in UTC counts. */
  | { readonly date: string }
  | { readonly given: string | number | CalendarDay }
);
