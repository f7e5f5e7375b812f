/** An exact filter and its `:in` list, such as `id` and `id:in`: what matches is in both. */
export const both = <T>(one: T | undefined, list: readonly T[] | undefined): readonly T[] | undefined =>
  one === undefined ? list : list === undefined || list.includes(one) ? [one] : [];
