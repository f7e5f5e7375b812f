import type { FastifyRequest } from 'fastify';
import { bearerOf } from '../../../access/credentials.ts';
import { sameSecret } from '../../../http/address.ts';
import { Refusal } from '../refusal.ts';
import type { OperatorContext } from './context.ts';

/** Lets in who sends the operator key as `Authorization: Bearer`. */
export function operatorOnly(
  operatorKey: string,
  context: OperatorContext,
): (request: FastifyRequest) => Promise<OperatorContext> {
  return async ({ headers }) => {
    const given = bearerOf(headers.authorization);
    if (given === null || !sameSecret(given, operatorKey))
      throw new Refusal(401, 'Send the operator key as Authorization: Bearer.');
    return context;
  };
}
