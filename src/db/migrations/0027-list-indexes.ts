/** What the lists of customers and addresses are filtered by, beside 0014-metafields.ts. */
export const statements = [
  `create index customers_by_tax_category on customers (store_id, tax_exempt_category, id)`,
  `create index customers_by_store_credit on customers (store_id, store_credit, id)`,
  `create index customer_addresses_by_company on customer_addresses (store_id, company)`,
  `create index customer_addresses_by_name on customer_addresses (store_id, lower(first_name || ' ' || last_name))`,
] as const;
