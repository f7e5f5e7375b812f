import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Management } from '@space48/bigcommerce-api';
import { LoopbackAgent } from '../support/agent.ts';
import { suiteServer } from '../support/suite.ts';

/** The npm package @space48/bigcommerce-api, as published. */
describe('@space48/bigcommerce-api', () => {
  const server = suiteServer({ config: { PATRON_PUBLIC_URL: 'https://api.bigcommerce.com' } });

  const client = () =>
    new Management.Client({
      storeHash: server.demo.store_hash,
      accessToken: server.demo.access_token,
      agent: new LoopbackAgent(server.port),
    });

  test('lists customers of V3, page by page', async () => {
    const emails: (string | undefined)[] = [];
    for await (const customer of client().v3.list('/customers', { query: { limit: 2 } }))
      emails.push(customer.email);
    assert.deepEqual(
      emails,
      server.demo.customers.map(({ email }) => email),
    );
  });

  test('gives customers attributes', async () => {
    const { v3 } = client();
    const [made] = await v3.post('/customers/attributes', { body: [{ name: 'Size', type: 'string' }] });
    const { id: customer_id } = server.demo.customers[0]!;
    await v3.put('/customers/attribute-values', {
      body: [{ customer_id, attribute_id: made!.id, value: 'L' }],
    });
    const values: unknown[] = [];
    for await (const value of v3.list('/customers/attribute-values', {
      query: { 'customer_id:in': [customer_id] },
    }))
      values.push([value.customer_id, value.attribute_id, value.attribute_value]);
    assert.deepEqual(values, [[customer_id, made!.id, 'L']]);
    await v3.delete('/customers/attributes', { query: { 'id:in': [made!.id] } });
    const counts: unknown[] = [];
    for await (const customer of v3.list('/customers', { query: { 'id:in': [customer_id] } }))
      counts.push(customer.attribute_count);
    assert.deepEqual(counts, [0]);
  });

  test('makes a price list and reads it back', async () => {
    const made = await client().v3.post('/pricelists', { body: { name: 'Spring', active: true } });
    const read = await client().v3.get('/pricelists/{price_list_id}', { path: { price_list_id: made.id! } });
    assert.equal(read?.name, 'Spring');
  });

  test('gives null for what is not there', async () => {
    assert.equal(
      await client().v3.get('/pricelists/{price_list_id}', { path: { price_list_id: 999_999 } }),
      null,
    );
  });
});
