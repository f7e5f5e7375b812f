import { seconds } from '../../../../kernel/clock.ts';
import { defineOperation, ok } from '../../operation.ts';

/** `GET /v2/time` (`reference/store_information.v2.yml`). */
export const getSystemTimestamp = defineOperation('getSystemTimestamp', async ({ ctx }) =>
  ok({ time: seconds(ctx.clock) }),
);
