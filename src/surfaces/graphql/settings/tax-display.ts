import { shopperTax } from '../../../domains/pricing/index.ts';
import type { PriceDisplay } from '../../../domains/tax/index.ts';
import type { ResolverModule } from '../module.ts';
import { whereBuilt } from '../not-implemented.ts';

declare module '../parents.ts' {
  interface Parents {
    Settings: object;
    TaxDisplaySettings: PriceDisplay;
  }
}

const SETTINGS = {};

const shown = ({ showInclusive }: PriceDisplay, showsBoth: boolean) =>
  showsBoth ? 'BOTH' : showInclusive ? 'INC' : 'EX';

/** `site.settings.tax`: how prices are shown in the shopper's tax zone (`reference/tax_rates_zones.v3.yml`). */
export const taxDisplay: ResolverModule = {
  Site: { settings: whereBuilt(() => SETTINGS) },
  Settings: { tax: async (_settings, _args, { ctx }) => (await shopperTax(ctx)).display },
  TaxDisplaySettings: {
    pdp: (display) => shown(display, display.showBothOnDetailView),
    plp: (display) => shown(display, display.showBothOnListView),
  },
};
