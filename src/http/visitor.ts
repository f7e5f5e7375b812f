import type { FastifyRequest } from 'fastify';
import { resolvePageVisitor } from '../access/resolve.ts';
import type { Context } from '../db/context.ts';
import { credentialsOf, placeContext, type RequestFacts } from './request.ts';

/** The context of a page: the store and channel of the host, and whoever the browser's session says it is. */
export const visitorContext = (request: FastifyRequest, facts: RequestFacts): Promise<Context> =>
  resolvePageVisitor(placeContext(request, facts), credentialsOf(request));

export const userAgentOf = (request: FastifyRequest): string | null => request.headers['user-agent'] ?? null;

/** A parameter of the query or of a form; one that is there twice counts as absent. */
export function parameter(from: unknown, name: string): string | null {
  const value = (from as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
