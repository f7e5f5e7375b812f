/** Filters write the condition in lower case. */
export const CONDITIONS = { new: 'New', used: 'Used', refurbished: 'Refurbished' } as const;
