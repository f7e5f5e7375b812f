import type { FastifyInstance } from 'fastify';
import { customerById } from '../../domains/customers/index.ts';
import { currentCustomerJwt } from '../../domains/sso/index.ts';
import type { RequestFacts } from '../../http/request.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import { allowSite, registerPreflight } from '../../http/cors.ts';
import { PRIVATE } from '../../http/private.ts';
import { parameter, visitorContext } from '../../http/visitor.ts';

const PATH = '/customer/current.jwt';

/**
 * Tells a script on the storefront, and through it an app, who is signed in
 * (`docs/start/authentication/current-customer.mdx`). Only the channel's own origins get an answer.
 */
export function registerCurrentJwt(server: FastifyInstance, facts: RequestFacts): void {
  registerPreflight(server, PATH, 'GET', facts);
  server.get(PATH, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    // No other site may even load it as a script or an image.
    reply
      .headers({ ...PRIVATE, 'cross-origin-resource-policy': 'same-origin' })
      .type('text/plain; charset=utf-8');
    if (!(await allowSite(ctx, request, reply))) return reply.code(403).send('This origin may not ask.\n');
    const clientId = parameter(request.query, 'app_client_id');
    if (clientId === null) return reply.code(400).send('app_client_id is missing.\n');
    const customerId = customerIdOf(ctx.actor);
    const customer = customerId === null ? null : await customerById(ctx, customerId);
    if (!customer) return reply.code(404).send('No customer is signed in.\n');
    const token = await currentCustomerJwt(ctx, customer, clientId);
    return token ?? reply.code(404).send('There is no app with this client ID.\n');
  });
}
