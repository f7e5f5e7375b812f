import { countries } from '../../../domains/customers/index.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    InventorySettings: object;
    Shipping: object;
    SupportedShippingDestinations: object;
    WebAnalytics: object;
  }
}

/**
 * `site.settings`: how the store sells, where nothing can be set yet (docs/adr/0101-what-a-store-has-none-of.md). What
 * it says of stock is what Patron does: products that are sold out stay where they are.
 */
export const sellingSettings: ResolverModule = {
  Site: { giftCertificate: () => null },
  Settings: {
    inventory: () => ({}),
    shipping: () => ({}),
    // No service for analytics can be named, and no gift certificate made or sold.
    webAnalytics: () => ({}),
    giftCertificates: () => null,
  },
  InventorySettings: {
    productOutOfStockBehavior: () => 'DO_NOTHING',
    optionOutOfStockBehavior: () => 'DO_NOTHING',
    stockLevelDisplay: () => 'DONT_SHOW',
    // Stock does not follow orders, of which there are none.
    updateStockBehavior: () => null,
    defaultOutOfStockMessage: () => '',
    hideInProductFiltering: () => false,
    showPreOrderStockLevels: () => false,
    showOutOfStockMessage: () => false,
    showQuantityOnBackorder: () => false,
    showQuantityOnHand: () => false,
    showBackorderMessage: () => false,
    showBackorderAvailabilityPrompt: () => false,
    backorderAvailabilityPrompt: () => '',
    showDefaultShippingExpectationPrompt: () => false,
    defaultShippingExpectationPrompt: () => '',
  },
  Shipping: { supportedShippingDestinations: () => ({}) },
  // All of them, unless a filter is set (`docs/storefront/graphql/examples/index.mdx`, "Get a list of countries").
  SupportedShippingDestinations: { countries: () => countries() },
  WebAnalytics: { ga4: () => null, segment: () => null, metaPixel: () => null },
};
