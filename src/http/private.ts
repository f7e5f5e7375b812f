/** What belongs to one shopper, or depends on a token, is kept by no cache and named to nobody (attacks 18, 43). */
export const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Cookie, Origin' } as const;
