import type { FastifyReply, FastifyRequest } from 'fastify';
import { sameSecret } from '../../http/address.ts';
import { cookieAttributes } from '../../http/cookies.ts';
import { ownOrigin } from '../../http/request.ts';
import { newSecret } from '../../kernel/ids.ts';
import { parameter } from '../../http/visitor.ts';

const COOKIE = 'FORM_TOKEN';

/** The field of a form that carries the token. */
export const FORM_TOKEN_FIELD = 'authenticity_token';

/** The token for the forms of a page, the same for all of a browser's open pages. */
export function formToken(request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[COOKIE];
  if (known && /^[0-9a-f]{64}$/.test(known)) return known;
  const token = newSecret();
  reply.setCookie(COOKIE, token, cookieAttributes(request));
  return token;
}

/** Whether a form was sent by a page of ours: by its origin, and by a token that no other site can read (attack 50). */
export function isOwnForm(request: FastifyRequest): boolean {
  const cookie = request.cookies[COOKIE];
  const field = parameter(request.body, FORM_TOKEN_FIELD);
  if (request.headers.origin !== ownOrigin(request) || !cookie || !field) return false;
  return sameSecret(cookie, field);
}
