/** So that what goes with a deleted row, and what every sign-in asks, is found however many rows the store has. */
export const statements = [
  `create index cart_redirects_by_cart on cart_redirects (store_id, cart_id)`,
  `create index variant_option_values_by_option on variant_option_values (store_id, option_id)`,
  `create index variant_option_values_by_value on variant_option_values (store_id, option_value_id)`,
  `create index sign_in_events_known_addresses on sign_in_events (store_id, customer_id, address)
    where outcome = 'success'`,
] as const;
