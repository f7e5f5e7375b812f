import type { Amount } from '../../kernel/money.ts';

/** A rate of a zone, as it is set (`reference/tax_rates_zones.v3.yml`). */
export interface ZoneRate {
  readonly id: number;
  readonly zoneId: number;
  readonly name: string;
  readonly enabled: boolean;
  readonly priority: number;
  /** What it takes of each class, by class; nothing of one that is not in it. */
  readonly classRates: readonly ClassRate[];
}

export interface ClassRate {
  readonly taxClassId: number;
  readonly percent: Amount;
}

/** With how many decimals a percentage is kept. */
export const PERCENT_DECIMALS = 6;
