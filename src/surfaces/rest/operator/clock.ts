import { timestamp } from '../moments.ts';
import { defineOperation, ok } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { OperatorContext } from './context.ts';

export const patronMoveClock = defineOperation<'patronMoveClock', OperatorContext>(
  'patronMoveClock',
  async ({ ctx: { clock }, body }) => {
    if (!clock) throw new Refusal(404, 'The clock moves only when the server is started with --test-clock.');
    if (body.set !== undefined) clock.set(Date.parse(body.set));
    if (body.advance !== undefined) clock.advance(body.advance * 1000);
    if (body.release) clock.release();
    return ok({ now: timestamp(new Date(clock.now())), stopped: clock.stopped });
  },
);
