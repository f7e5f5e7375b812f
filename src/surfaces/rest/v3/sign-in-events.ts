import { listSignIns, type SignInEvent } from '../../../domains/audit/index.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import { defineOperation, ok } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';

const toWire = (event: SignInEvent): components['schemas']['SignInEvent'] => ({
  id: event.id,
  at: timestamp(event.at),
  channel_id: event.channelId,
  kind: event.kind,
  method: event.method,
  outcome: event.outcome,
  reason_code: event.reasonCode,
  reason: event.reason,
  customer_id: event.customerId,
  client_id: event.clientId,
  address: event.address,
  user_agent: event.userAgent,
});

const getSignInEvents = defineOperation('getSignInEvents', async ({ ctx, query }) => {
  const at = momentRange(query, 'at');
  const { events, total } = await listSignIns(
    ctx,
    {
      customerIds: query['customer_id:in'],
      channelIds: query['channel_id:in'],
      kinds: query['kind:in'],
      methods: query['method:in'],
      outcome: query.outcome,
      reasonCodes: query['reason_code:in'],
      clientId: query.client_id,
      address: query.address,
      atMin: at.min,
      atMax: at.max,
    },
    pageOf(query),
  );
  return ok({ data: events.map(toWire), meta: pageMeta(query, total, events.length) });
});

/** The sign-in log, for the owner of the store. Patron's own. */
export const signInEventOperations = [getSignInEvents];
