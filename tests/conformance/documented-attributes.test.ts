import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Attribute {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly date_created: string;
  readonly date_modified: string;
}
interface Value {
  readonly id: number;
  readonly customer_id: number;
  readonly attribute_id: number;
  readonly attribute_value: string;
  readonly date_created: string;
  readonly date_modified: string;
}
interface Customer {
  readonly id: number;
  readonly attribute_count: number;
  readonly attributes?: readonly Value[];
  readonly shopper_profile_id?: null;
  readonly segment_ids?: readonly string[];
}
interface List<T> {
  readonly data: readonly T[];
  readonly meta: { readonly pagination: Readonly<Record<string, unknown>> };
}
interface Errors {
  readonly status: number;
  readonly errors: Readonly<Record<string, string>>;
}

const ATTRIBUTES = '/v3/customers/attributes';
const VALUES = '/v3/customers/attribute-values';
const AT = '2026-01-15T12:00:00Z';

/** `reference/customers.v3.yml`. */
describe('customer attributes (reference/customers.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  let store: StoreAccess;
  before(async () => {
    store = await server.store();
  });
  /** A store of its own, for who counts what there is. */
  const elsewhere = () => server.store();

  const create = async (of: StoreAccess, ...rows: readonly object[]) =>
    bodyOf<List<Attribute>>(await rest(of, 'POST', ATTRIBUTES, rows)).data;
  const list = async (of: StoreAccess, query = '') =>
    bodyOf<List<Attribute>>(await rest(of, 'GET', ATTRIBUTES + query));
  const namesOf = async (of: StoreAccess, query = '') => (await list(of, query)).data.map(({ name }) => name);
  const put = async (of: StoreAccess, ...rows: readonly object[]) =>
    bodyOf<List<Value>>(await rest(of, 'PUT', VALUES, rows)).data;
  const values = async (of: StoreAccess, query = '') =>
    bodyOf<List<Value>>(await rest(of, 'GET', VALUES + query));
  const errorsOf = async (of: StoreAccess, method: string, path: string, body: unknown) =>
    bodyOf<Errors>(await rest(of, method, path, body), 422).errors;

  describe('the attributes', () => {
    test('are made of all three types, listed by id, renamed and deleted', async () => {
      const of = await elsewhere();
      const rows = [
        { name: 'Shirt size', type: 'string' },
        { name: 'Age', type: 'number' },
        { name: 'Date Joined', type: 'date' },
      ];
      const answer = await rest(of, 'POST', ATTRIBUTES, rows);
      assert.deepEqual(bodyOf(answer), {
        data: rows.map((row, at) => ({ id: at + 1, ...row, date_created: AT, date_modified: AT })),
        meta: {},
      });
      const { data: made } = answer.body as List<Attribute>;
      assert.deepEqual((await list(of)).data, made);
      server.clock.advance(60_000);
      const renamed = [{ ...made[1]!, name: 'Years', date_modified: '2026-01-15T12:01:00Z' }];
      assert.deepEqual(bodyOf(await rest(of, 'PUT', ATTRIBUTES, [{ id: made[1]!.id, name: 'Years' }])), {
        data: renamed,
        meta: {},
      });
      assert.deepEqual((await list(of)).data, [made[0], ...renamed, made[2]]);
      const gone = await rest(of, 'DELETE', `${ATTRIBUTES}?id:in=${made[0]!.id},${made[2]!.id},99`);
      assert.deepEqual([gone.status, gone.body], [204, null]);
      assert.deepEqual((await list(of)).data, renamed);
    });

    test('are filtered by name, type and time, and come in pages', async () => {
      const of = await elsewhere();
      await create(of, { name: 'Date Joined', type: 'date' }, { name: 'Joint account', type: 'string' });
      server.clock.advance(86_400_000);
      const [late] = await create(of, { name: 'Age', type: 'number' });
      const day = late!.date_created.slice(0, 10);
      const cases: Readonly<Record<string, readonly string[]>> = {
        '?name=Date+Joined': ['Date Joined'],
        '?name=date%20joined': ['Date Joined'],
        '?name=Date': [],
        '?name:like=join': ['Date Joined', 'Joint account'],
        '?name:like=%25': [],
        '?type=number': ['Age'],
        '?type=date&name:like=join': ['Date Joined'],
        [`?date_created=${day}`]: ['Age'],
        [`?date_created:min=${late!.date_created}`]: ['Age'],
        [`?date_created:max=${day}`]: ['Date Joined', 'Joint account'],
        [`?date_modified=${late!.date_modified}`]: ['Age'],
        [`?date_modified:min=${day}`]: ['Age'],
        [`?date_modified:max=${day}T00:00:00`]: ['Date Joined', 'Joint account'],
      };
      for (const [query, names] of Object.entries(cases))
        assert.deepEqual(await namesOf(of, query), names, query);
      const { data, meta } = await list(of, '?limit=2&page=2');
      assert.deepEqual(
        data.map(({ name }) => name),
        ['Age'],
      );
      const { total, count, per_page, current_page, total_pages } = meta.pagination;
      assert.deepEqual([total, count, per_page, current_page, total_pages], [3, 1, 2, 2, 2]);
      assert.equal((await rest(of, 'GET', `${ATTRIBUTES}?type=text`)).status, 422);
      assert.equal((await rest(of, 'GET', `${ATTRIBUTES}?date_created=soon`)).status, 422);
    });

    test('a wrong row is told by its place, and nothing is written', async () => {
      const of = await elsewhere();
      const [age, size] = await create(of, { name: 'Age', type: 'number' }, { name: 'Size', type: 'string' });
      const make = (...rows: readonly unknown[]) => errorsOf(of, 'POST', ATTRIBUTES, rows);
      const inUse = (name: string) => `A customer attribute named "${name}" exists already.`;
      assert.deepEqual(
        await make(
          { name: 'age', type: 'date' },
          { name: 'New', type: 'date' },
          { name: 'NEW', type: 'date' },
        ),
        { '0.name': inUse('age'), '2.name': inUse('NEW') },
      );
      for (const [row, field] of [
        [{ type: 'string' }, '0.name'],
        [{ name: 'A' }, '0.type'],
        [{ name: '', type: 'string' }, '0.name'],
        [{ name: ' ', type: 'string' }, '0.name'],
        [{ name: 'x'.repeat(256), type: 'string' }, '0.name'],
        [{ name: 'A', type: 'boolean' }, '0.type'],
      ] as const)
        assert.deepEqual(Object.keys(await make(row)), [field], JSON.stringify(row));
      const rename = (...rows: readonly unknown[]) => errorsOf(of, 'PUT', ATTRIBUTES, rows);
      assert.deepEqual(
        await rename(
          { id: age!.id, name: 'SIZE' },
          { id: 99, name: 'B' },
          { id: size!.id, name: 'C' },
          { id: size!.id, name: 'D' },
        ),
        {
          '1.id': 'There is no customer attribute 99.',
          '3.id': `Row 3 names ${size!.id} again.`,
        },
      );
      assert.deepEqual(await rename({ id: age!.id, name: 'size' }), { '0.name': inUse('size') });
      assert.deepEqual(
        Object.keys(await rename({ id: age!.id, name: 'B', type: 'string' })),
        ['0.type'],
        'a type never changes',
      );
      assert.equal((await rest(of, 'DELETE', ATTRIBUTES)).status, 422);
      assert.deepEqual((await list(of)).data, [age, size]);
    });

    test('two can exchange their names, and one can change only its case', async () => {
      const of = await elsewhere();
      const [one, two] = await create(of, { name: 'One', type: 'string' }, { name: 'Two', type: 'string' });
      bodyOf(
        await rest(of, 'PUT', ATTRIBUTES, [
          { id: one!.id, name: 'two' },
          { id: two!.id, name: 'One' },
        ]),
      );
      assert.deepEqual(await namesOf(of), ['two', 'One']);
    });

    test('a store has at most 50', async () => {
      const of = await elsewhere();
      const rows = Array.from({ length: 49 }, (_, at) => ({ name: `n${at}`, type: 'string' }));
      await create(of, ...rows);
      assert.deepEqual(
        await errorsOf(of, 'POST', ATTRIBUTES, [
          { name: 'a', type: 'string' },
          { name: 'b', type: 'string' },
        ]),
        { '1.name': 'A store has at most 50 customer attributes.' },
      );
      await create(of, { name: 'a', type: 'string' });
      assert.equal((await list(of)).meta.pagination['total'], 50);
    });
  });

  describe('their values', () => {
    const [SIZE, AGE, JOINED] = [0, 1, 2];
    const shop = async () => {
      const of = await elsewhere();
      const made = await create(
        of,
        { name: 'Size', type: 'string' },
        { name: 'Age', type: 'number' },
        { name: 'Joined', type: 'date' },
      );
      return {
        of,
        attribute: (at: number) => made[at]!.id,
        customer: (at: number) => of.customers[at]!.id,
      };
    };

    test('are made, changed by customer and attribute, listed and deleted', async () => {
      const { of, attribute, customer } = await shop();
      const at = new Date(server.clock.now()).toISOString().replace('.000', '');
      const row = { attribute_id: attribute(SIZE), value: 'L', customer_id: customer(0) };
      const answer = await rest(of, 'PUT', VALUES, [
        row,
        { ...row, attribute_id: attribute(AGE), value: '7' },
      ]);
      const { data: made } = bodyOf<List<Value>>(answer);
      const value = (id: number, attribute_id: number, attribute_value: string) => ({
        id,
        customer_id: customer(0),
        attribute_id,
        attribute_value,
        date_created: at,
        date_modified: at,
      });
      assert.deepEqual(answer.body, {
        data: [value(1, attribute(SIZE), 'L'), value(2, attribute(AGE), '7')],
        meta: {},
      });
      server.clock.advance(60_000);
      const later = new Date(server.clock.now()).toISOString().replace('.000', '');
      const [changed, fresh] = await put(
        of,
        { ...row, value: 'XL', id: made[0]!.id },
        { ...row, attribute_id: attribute(JOINED), value: '2026-01-31' },
      );
      assert.deepEqual(changed, { ...made[0], attribute_value: 'XL', date_modified: later });
      assert.deepEqual((await values(of)).data, [changed, made[1], fresh]);
      const gone = await rest(of, 'DELETE', `${VALUES}?id:in=${made[1]!.id},9999`);
      assert.deepEqual([gone.status, gone.body], [204, null]);
      assert.deepEqual((await values(of)).data, [changed, fresh]);
      assert.equal((await rest(of, 'DELETE', VALUES)).status, 422);
    });

    test('are filtered, and come in pages', async () => {
      const { of, attribute, customer } = await shop();
      const row = (c: number, a: number, value: string) => ({
        customer_id: customer(c),
        attribute_id: attribute(a),
        value,
      });
      const [a, b, c] = await put(of, row(0, SIZE, 'L'), row(0, AGE, '7'), row(1, SIZE, 'S'));
      server.clock.advance(86_400_000);
      const [late] = await put(of, row(1, AGE, '8'));
      const [again] = await put(of, row(0, SIZE, 'M'));
      const day = late!.date_created.slice(0, 10);
      const cases: Readonly<Record<string, readonly (Value | undefined)[]>> = {
        '': [again, b, c, late],
        [`?customer_id:in=${customer(1)}`]: [c, late],
        [`?customer_id:in=${customer(0)},${customer(1)}&attribute_id:in=${attribute(AGE)}`]: [b, late],
        [`?attribute_id:in=${attribute(SIZE)}`]: [again, c],
        '?name=age': [b, late],
        '?name=nothing': [],
        [`?name=age&attribute_id:in=${attribute(SIZE)}`]: [],
        [`?date_created=${day}`]: [late],
        [`?date_created:min=${late!.date_created}`]: [late],
        [`?date_created:max=${a!.date_created}`]: [again, b, c],
        [`?date_modified=${late!.date_modified}`]: [again, late],
        [`?date_modified:min=${day}`]: [again, late],
        [`?date_modified:max=${a!.date_modified}`]: [b, c],
        '?limit=3&page=2': [late],
      };
      for (const [query, expected] of Object.entries(cases))
        assert.deepEqual((await values(of, query)).data, expected, query);
      const { total, count, total_pages } = (await values(of, '?limit=3&page=2')).meta.pagination;
      assert.deepEqual([total, count, total_pages], [4, 1, 2]);
    });

    test('fit their types', async () => {
      const { of, attribute, customer } = await shop();
      const cases: readonly (readonly [number, readonly string[], readonly string[]])[] = [
        [SIZE, ['', 'L', 'x'.repeat(255), '<b>', '12'], ['x'.repeat(256)]],
        [AGE, ['', '0', '-1.5', '12345678901234567890'], ['seven', '1e9', ' 1', '1,5', 'NaN', '0x1f', '.']],
        [
          JOINED,
          [
            '',
            '2026-01-31',
            '2024-02-29',
            '2026-01-31T09:30:00Z',
            '2026-01-31 09:30',
            '2026-01-31T09:30:00+02:00',
          ],
          ['2026-02-30', '2026-13-01', '31.01.2026', 'today', '2026-01-31T25:00', '0', '2026-01-31Z9'],
        ],
      ];
      for (const [at, good, bad] of cases) {
        const row = (value: string) => ({
          customer_id: customer(0),
          attribute_id: attribute(at),
          value,
        });
        for (const value of good) assert.equal((await put(of, row(value)))[0]!.attribute_value, value);
        const before = await values(of);
        for (const value of bad)
          assert.deepEqual(
            Object.keys(await errorsOf(of, 'PUT', VALUES, [row(value)])),
            ['0.value'],
            JSON.stringify(value),
          );
        assert.deepEqual(await values(of), before);
      }
    });

    test('a wrong row is told by its place, and nothing is written', async () => {
      const { of, attribute, customer } = await shop();
      const row = { customer_id: customer(0), attribute_id: attribute(SIZE), value: 'L' };
      const [mine] = await put(of, row);
      const errors = await errorsOf(of, 'PUT', VALUES, [
        { ...row, value: 'changed' },
        { ...row, customer_id: 9999 },
        { ...row, attribute_id: 9999 },
        { ...row, value: 'twice' },
        { ...row, attribute_id: attribute(AGE), value: 'old' },
        { ...row, customer_id: customer(1), id: mine!.id },
        { ...row, attribute_id: attribute(JOINED), value: '', id: 9999 },
      ]);
      assert.deepEqual(errors, {
        '1.customer_id': 'There is no customer 9999.',
        '2.attribute_id': 'There is no customer attribute 9999.',
        '3.attribute_id': 'An earlier row says it of the same customer.',
        '4.value': 'The customer attribute "Age" takes a number, such as 12 or -1.5.',
        '5.id': `${mine!.id} is not what this customer has in this attribute.`,
        '6.id': '9999 is not what this customer has in this attribute.',
      });
      for (const broken of [{}, { ...row, value: 7 }, { ...row, value: null }, { ...row, more: 1 }])
        assert.equal((await rest(of, 'PUT', VALUES, [broken])).status, 422, JSON.stringify(broken));
      assert.deepEqual((await values(of)).data, [mine]);
    });

    test('of at most ten customers at once', async () => {
      const { of, attribute } = await shop();
      const make = async (from: number, count: number) =>
        bodyOf<List<Customer>>(
          await rest(
            of,
            'POST',
            '/v3/customers',
            Array.from({ length: count }, (_, at) => ({
              email: `many${from + at}@example.com`,
              first_name: 'M',
              last_name: 'Any',
            })),
          ),
        ).data;
      const many = [...(await make(0, 10)), ...(await make(10, 1))];
      const rows = many.map(({ id }) => ({ customer_id: id, attribute_id: attribute(SIZE), value: 'L' }));
      assert.deepEqual(await errorsOf(of, 'PUT', VALUES, rows), {
        customer_id: 'Values of at most 10 customers are set at once.',
      });
      assert.equal((await values(of)).data.length, 0);
      assert.equal((await put(of, ...rows.slice(1))).length, 10);
    });

    test('go with their attribute and with their customer', async () => {
      const { of, attribute, customer } = await shop();
      const row = { customer_id: customer(0), attribute_id: attribute(SIZE), value: 'L' };
      await put(
        of,
        row,
        { ...row, attribute_id: attribute(AGE), value: '1' },
        { ...row, customer_id: customer(1) },
      );
      assert.equal((await rest(of, 'DELETE', `${ATTRIBUTES}?id:in=${attribute(SIZE)}`)).status, 204);
      assert.deepEqual(
        (await values(of)).data.map(({ attribute_id }) => attribute_id),
        [attribute(AGE)],
      );
      assert.equal((await rest(of, 'DELETE', `/v3/customers?id:in=${customer(0)}`)).status, 204);
      assert.deepEqual((await values(of)).data, []);
    });
  });

  describe('on customers', () => {
    let size: number;
    let age: number;
    before(async () => {
      const made = await create(store, { name: 'Size', type: 'string' }, { name: 'Age', type: 'number' });
      [size, age] = [made[0]!.id, made[1]!.id];
    });
    const person = (email: string, more: object = {}) => ({
      email,
      first_name: 'Ada',
      last_name: 'Byron',
      ...more,
    });
    const customersBy = async (query: string) =>
      bodyOf<List<Customer>>(await rest(store, 'GET', `/v3/customers?${query}`)).data;

    test('are given to a customer who is made, and shown where they are asked for', async () => {
      const attributes = [
        { attribute_id: age, attribute_value: '36' },
        { attribute_id: size, attribute_value: 'L' },
      ];
      const [made] = bodyOf<List<Customer>>(
        await rest(store, 'POST', '/v3/customers', [person('given@example.com', { attributes })]),
      ).data;
      assert.deepEqual(
        made!.attributes!.map(({ attribute_id, attribute_value, customer_id }) => [
          attribute_id,
          attribute_value,
          customer_id,
        ]),
        [
          [age, '36', made!.id],
          [size, 'L', made!.id],
        ],
      );
      assert.equal(made!.attribute_count, 2);
      const [plain] = await customersBy(`id:in=${made!.id}`);
      assert.deepEqual([plain!.attribute_count, 'attributes' in plain!], [2, false]);
      const [included] = await customersBy(`id:in=${made!.id}&include=attributes`);
      assert.deepEqual(included!.attributes, made!.attributes);
      assert.deepEqual(included!.attributes, (await values(store, `?customer_id:in=${made!.id}`)).data);
      const [without] = await customersBy(`id:in=${store.customers[0]!.id}&include=attributes,addresses`);
      assert.deepEqual([without!.attribute_count, without!.attributes], [0, []]);
    });

    test('a wrong one makes no customer', async () => {
      const cases: readonly (readonly [object[], string])[] = [
        [[{ attribute_id: 9999, attribute_value: 'L' }], '1.attributes'],
        [[{ attribute_id: age, attribute_value: 'old' }], '1.attributes'],
        [
          [
            { attribute_id: size, attribute_value: 'L' },
            { attribute_id: size, attribute_value: 'M' },
          ],
          '1.attributes',
        ],
        [[{ attribute_id: size }], '1.attributes.0.attribute_value'],
        [
          Array.from({ length: 11 }, (_, at) => ({ attribute_id: at + 1, attribute_value: '' })),
          '1.attributes',
        ],
      ];
      for (const [attributes, field] of cases) {
        const rows = [person('first@example.com'), person('second@example.com', { attributes })];
        const { errors } = bodyOf<Errors>(await rest(store, 'POST', '/v3/customers', rows), 422);
        assert.deepEqual(Object.keys(errors), [field], JSON.stringify(attributes[0]));
      }
      assert.deepEqual(await customersBy('email:in=first@example.com,second@example.com'), []);
    });

    test('are not changed by an update of the customer, which shows them', async () => {
      const [made] = bodyOf<List<Customer>>(
        await rest(store, 'POST', '/v3/customers', [
          person('kept@example.com', { attributes: [{ attribute_id: size, attribute_value: 'L' }] }),
        ]),
      ).data;
      const attributes = [{ attribute_id: size, attribute_value: 'M' }];
      const refused = await rest(store, 'PUT', '/v3/customers', [{ id: made!.id, attributes }]);
      assert.deepEqual(Object.keys(bodyOf<Errors>(refused, 422).errors), ['0.attributes']);
      const [changed] = bodyOf<List<Customer>>(
        await rest(store, 'PUT', '/v3/customers', [{ id: made!.id, company: 'Acme' }]),
      ).data;
      assert.deepEqual(changed!.attributes, made!.attributes);
    });

    test('at most ten are shown with a customer; the count is of all', async () => {
      const of = await elsewhere();
      const rows = Array.from({ length: 12 }, (_, at) => ({ name: `n${at}`, type: 'number' }));
      const made = await create(of, ...rows);
      const { id } = of.customers[0]!;
      const given = await put(
        of,
        ...made.map((one) => ({ customer_id: id, attribute_id: one.id, value: '1' })),
      );
      const answer = await rest(of, 'GET', `/v3/customers?id:in=${id}&include=attributes`);
      const [customer] = bodyOf<List<Customer>>(answer).data;
      assert.equal(customer!.attribute_count, 12);
      assert.deepEqual(customer!.attributes, given.slice(0, 10));
    });

    test('a store without segments says so where it is asked', async () => {
      const { id } = store.customers[0]!;
      const [customer] = await customersBy(`id:in=${id}&include=shopper_profile_id,segment_ids`);
      assert.deepEqual([customer!.shopper_profile_id, customer!.segment_ids], [null, []]);
      const [plain] = await customersBy(`id:in=${id}`);
      assert.deepEqual(['shopper_profile_id' in plain!, 'segment_ids' in plain!], [false, false]);
    });
  });

  /** `docs/storefront/graphql/examples/index.mdx`, "Get a customer's details". */
  describe('by GraphQL', () => {
    interface Answer {
      readonly customer: {
        readonly attributeCount: number;
        readonly attributes: Readonly<
          Record<string, { entityId: number; name: string; value: string | null }>
        >;
      } | null;
    }
    const QUERY = `query ($a: Int!, $b: Int!) { customer { attributeCount attributes {
      a: attribute(entityId: $a) { entityId name value } b: attribute(entityId: $b) { entityId name value }
    } } }`;

    test('a customer sees their own values, and nobody else’s', async () => {
      const of = await elsewhere();
      const [size, age] = await create(of, { name: 'Size', type: 'string' }, { name: 'Age', type: 'number' });
      const [jane, john] = of.customers;
      await put(of, { customer_id: jane!.id, attribute_id: size!.id, value: 'L' });
      const ask = async (who: typeof jane, b: number) => {
        const token = await signIn(of, who!);
        const headers = { 'x-bc-customer-access-token': token };
        const variables = { a: size!.id, b };
        return dataOf<Answer>(await graphql(of, QUERY, { bearer: of.private_token, headers, variables }))
          .customer;
      };
      assert.deepEqual(await ask(jane, age!.id), {
        attributeCount: 1,
        attributes: {
          a: { entityId: size!.id, name: 'Size', value: 'L' },
          b: { entityId: age!.id, name: 'Age', value: null },
        },
      });
      assert.deepEqual(await ask(john, 9999), {
        attributeCount: 0,
        attributes: {
          a: { entityId: size!.id, name: 'Size', value: null },
          b: { entityId: 9999, name: '', value: null },
        },
      });
      const guest = await graphql(of, QUERY, { variables: { a: size!.id, b: age!.id } });
      assert.equal(dataOf<Answer>(guest).customer, null);
      bodyOf(await rest(of, 'PUT', ATTRIBUTES, [{ id: size!.id, name: 'Shirt' }]));
      const renamed = await ask(jane, age!.id);
      assert.deepEqual(renamed!.attributes['a'], { entityId: size!.id, name: 'Shirt', value: 'L' });
      assert.equal((await rest(of, 'DELETE', `${ATTRIBUTES}?id:in=${size!.id}`)).status, 204);
      const after = await ask(jane, age!.id);
      assert.deepEqual(
        [after!.attributeCount, after!.attributes['a']],
        [0, { entityId: size!.id, name: '', value: null }],
      );
    });
  });
});
