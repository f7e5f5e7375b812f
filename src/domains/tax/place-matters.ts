import type { Context } from '../../db/context.ts';
import { taxOfStore } from './tax-in-memory.ts';

/** Whether tax depends on where a shopper is: some zone covers a place. Else no address need be read. */
export const placeMatters = async (ctx: Context): Promise<boolean> =>
  (await taxOfStore(ctx)).zones.byCountry.size > 0;
