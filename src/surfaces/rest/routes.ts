import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context, Log } from '../../db/context.ts';
import type { Clock } from '../../kernel/clock.ts';
import { Concurrency } from './concurrency.ts';
import { contract } from './contract.ts';
import type { Operation } from './operation.ts';
import { DEFAULT_QUOTA, Quota, type QuotaSettings } from './quota.ts';
import { Refusal } from './refusal.ts';
import { hasScope } from './scopes.ts';
import { serve, type Admit } from './serve.ts';

export interface OperatorOptions<C> {
  /** Who is asking. Throws where the credential is missing or unknown; nothing of the body has been read yet. */
  readonly authenticate: (request: FastifyRequest) => Promise<C>;
  readonly log: Log;
  /** In tests: an answer that departs from the contract is an error that says so. Default false. */
  readonly validateResponses?: boolean;
}

export interface RestOptions extends OperatorOptions<Context> {
  readonly clock: Clock;
  /** Requests an API account may make in a window. */
  readonly quota?: QuotaSettings;
}

/**
 * Mounts the management API of stores: `/stores/{store_hash}/v2/…` and `/v3/…`. `authenticate` resolves the store of
 * the path and the account of X-Auth-Token, which must belong together. An operation of the contract that has no
 * handler answers 501.
 */
export async function registerRest(
  fastify: FastifyInstance,
  operations: readonly Operation[],
  { authenticate, log, clock, quota: settings = DEFAULT_QUOTA, validateResponses = false }: RestOptions,
): Promise<void> {
  const quota = new Quota(settings, clock);
  const concurrency = new Concurrency();
  const admit: Admit<Context> = async (request, reply, operation) => {
    const ctx = await authenticate(request);
    const { caller } = ctx.actor;
    if (caller.kind !== 'account')
      throw new Refusal(401, 'Send the access token of an API account as X-Auth-Token.');
    const { allowed, headers } = quota.take(`${ctx.store.id}/${caller.accountId}`);
    reply.headers(headers);
    if (!allowed) throw new Refusal(429, 'Too many requests. Try again when the window ends.');
    if (!hasScope(caller.scopes, operation.scopes))
      throw new Refusal(403, `The API account lacks a scope for this: ${operation.scopes.join(' or ')}.`);
    const leave = concurrency.enter(ctx.store.id, operation);
    // Who has hung up by now is not heard of again.
    if (reply.raw.closed) leave();
    else reply.raw.once('close', leave);
    return ctx;
  };
  const served = [...contract().operations.values()].filter(({ path }) => /^\/v[23]\//.test(path));
  await serve(fastify, served, operations, { prefix: '/stores/:store_hash', admit, log, validateResponses });
}

/** Mounts the operator's endpoints: `/patron/v1/…`. What the context is there is the operator's business. */
export async function registerOperator<C>(
  fastify: FastifyInstance,
  operations: readonly Operation<C>[],
  { authenticate, log, validateResponses = false }: OperatorOptions<C>,
): Promise<void> {
  const served = [...contract().operations.values()].filter(({ path }) => path.startsWith('/patron/v1/'));
  await serve(fastify, served, operations, { prefix: '', admit: authenticate, log, validateResponses });
}
