import type { FastifyInstance } from 'fastify';
import { groupById, type Customer } from '../../domains/customers/index.ts';
import type { RequestFacts } from '../../http/request.ts';
import { html, type View } from './html.ts';
import { frameOf, layout } from './layout.ts';
import { sendOn, sendPage } from './reply.ts';
import { visitorContext } from '../../http/visitor.ts';

/** The account page: who is signed in. A guest is asked to sign in first. */
export function registerAccount(server: FastifyInstance, facts: RequestFacts): void {
  server.get('/account.php', async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const frame = await frameOf(ctx);
    const { customer } = frame;
    if (!customer) return sendOn(reply, '/login.php');
    const group = customer.customerGroupId === 0 ? null : await groupById(ctx, customer.customerGroupId);
    return sendPage(reply, layout(frame, accountView(customer, group?.name ?? null)), {
      title: `Your account – ${frame.storeName}`,
    });
  });
}

const accountView = (customer: Customer, group: string | null): View => html`
  <section class="card">
    <h1>Hello ${customer.firstName}</h1>
    <dl>
      <dt>Name</dt>
      <dd>${customer.firstName} ${customer.lastName}</dd>
      <dt>Email address</dt>
      <dd>${customer.email}</dd>
      ${
        customer.company !== '' &&
        html`<dt>Company</dt>
          <dd>${customer.company}</dd>`
      }
      <dt>Customer group</dt>
      <dd>${group ?? 'None'}</dd>
      <dt>Addresses</dt>
      <dd>${customer.addressCount === 0 ? 'None saved' : `${customer.addressCount} saved`}</dd>
    </dl>
    <p class="actions">
      <a class="button" href="/cart.php">Go to your cart</a>
      <a href="/login.php?action=logout">Sign out</a>
    </p>
  </section>
`;
