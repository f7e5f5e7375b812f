import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Context } from '../../../db/context.ts';
import type { SessionCookies } from '../../../http/cookies.ts';
import { defineOperation as define, type Answer, type Call, type Operation } from '../operation.ts';
import type { OperationId } from '../contract.ts';

/** A request of a shopper's browser: the channel of the host, whoever its session says, and what it may be given. */
export interface Visit {
  readonly shop: Context;
  readonly userAgent: string | null;
  signIn(session: SessionCookies): void;
  setCookie(name: string, value: string, options: CookieSerializeOptions): void;
}

export type StorefrontOperation = Operation<Visit>;

/** As `defineOperation`, for the operations of `contract/storefront.yaml`. */
export const defineStorefrontOperation = <Id extends OperationId>(
  id: Id,
  handle: (call: Call<Id, Visit>) => Promise<Answer>,
): StorefrontOperation => define<Id, Visit>(id, handle as never);
