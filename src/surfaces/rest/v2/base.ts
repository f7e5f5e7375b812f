import type { Context } from '../../../db/context.ts';

/** Where the V2 API of the call's store is: answers tell where more of something is. */
export const v2Base = ({ services, store }: Context): string =>
  `${services.urls.api()}/stores/${store.hash}/v2`;
