import type { ResolverModule } from '../module.ts';
import { bulkPricing } from './bulk-pricing.ts';
import { money } from './money.ts';
import { prices } from './prices.ts';

/** What products and variants cost this shopper. */
export const pricingModules: readonly ResolverModule[] = [prices, money, bulkPricing];
