import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { account, type AccountAnswer } from '../support/account.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { suiteStore } from '../support/suite.ts';

/** Customers manage their own accounts. */
describe('docs/storefront/graphql/customers.mdx', () => {
  const { store } = suiteStore();

  let made = 0;
  const newcomer = () => ({
    firstName: 'John',
    lastName: 'Smith',
    email: `john-${(made += 1)}@example.com`,
    password: 'Password1!',
  });
  const john = async () => {
    const input = newcomer();
    const { customer, errors } = await account(store, 'registerCustomer', input);
    assert.deepEqual(errors, []);
    return { ...input, id: customer!['entityId'] as number, token: await signIn(store, input) };
  };
  const onlyError = ({ errors }: AccountAnswer) => {
    assert.equal(errors.length, 1, JSON.stringify(errors));
    return errors[0]!;
  };
  const ask = async (token: string, query: string) =>
    dataOf<{ customer: Record<string, never> }>(
      await graphql(store, query, {
        bearer: store.private_token,
        headers: { 'X-Bc-Customer-Access-Token': token },
      }),
    ).customer;

  describe('"Register a customer"', () => {
    test('the documented input makes an account with its address, which can sign in', async () => {
      const input = {
        ...newcomer(),
        phone: '555-123-4567',
        company: 'Acme Corporation',
        address: {
          firstName: 'John',
          lastName: 'Smith',
          address1: '123 Main Street',
          address2: 'Suite 200',
          city: 'Austin',
          company: 'Acme Corporation',
          countryCode: 'US',
          stateOrProvince: 'TX',
          phone: '555-123-4567',
          postalCode: '78701',
        },
      };
      const { customer, errors } = await account(store, 'registerCustomer', input);
      assert.deepEqual(errors, []);
      const { entityId, ...rests } = customer!;
      assert.deepEqual(rests, {
        email: input.email,
        firstName: 'John',
        lastName: 'Smith',
        company: 'Acme Corporation',
        phone: '555-123-4567',
      });
      const token = await signIn(store, input);
      const read = await ask(
        token,
        '{ customer { entityId addresses { collectionInfo { totalItems } edges { node { address1 city } } } } }',
      );
      const [mail] = await mailTo(store, input.email);
      assert.deepEqual([mail?.template, mail?.subject], ['welcome', 'Welcome to Alder & Ash']);
      assert.deepEqual(read, {
        entityId,
        addresses: {
          collectionInfo: { totalItems: 1 },
          edges: [{ node: { address1: '123 Main Street', city: 'Austin' } }],
        },
      });
    });

    test('it is on the channel it was asked on, with the address it came from', async () => {
      const { id } = await john();
      const { data } = bodyOf<{ data: readonly Record<string, unknown>[] }>(
        await rest(store, 'GET', `/v3/customers?id:in=${id}`),
        200,
      );
      assert.equal(data[0]?.['origin_channel_id'], 1);
      assert.equal(data[0]?.['registration_ip_address'], '127.0.0.1');
    });

    test('an address in use, in whatever case: EmailAlreadyInUseError with the documented message', async () => {
      const { email } = await john();
      const answer = await account(store, 'registerCustomer', {
        ...newcomer(),
        email: email.toUpperCase(),
      });
      assert.equal(answer.customer, null);
      assert.deepEqual(onlyError(answer), {
        __typename: 'EmailAlreadyInUseError',
        message: 'The email address is already in use.',
      });
    });

    test('what is not valid: ValidationError with its path, and nobody is made', async () => {
      const cases: readonly (readonly [object, string[]])[] = [
        [{ email: 'no address' }, ['input', 'email']],
        [{ password: 'short1' }, ['input', 'password']],
        [{ password: 'onlyletters' }, ['input', 'password']],
        [{ firstName: 'x'.repeat(256) }, ['input', 'firstName']],
        [
          { formFields: { texts: [{ fieldEntityId: 999_999, text: 'x' }] } },
          ['input', 'formFields', 'texts'],
        ],
        [
          {
            address: { firstName: 'J', lastName: 'S', address1: '1', city: 'X', countryCode: 'ZZ' },
          },
          ['input', 'address', 'countryCode'],
        ],
      ];
      for (const [wrong, path] of cases) {
        const input = { ...newcomer(), ...wrong };
        const answer = await account(store, 'registerCustomer', input);
        assert.equal(answer.customer, null);
        const { __typename, path: where } = onlyError(answer);
        assert.deepEqual({ __typename, where }, { __typename: 'ValidationError', where: path });
        const found = await rest(store, 'GET', `/v3/customers?email:in=${encodeURIComponent(input.email)}`);
        assert.deepEqual(bodyOf<{ data: unknown[] }>(found, 200).data, []);
      }
    });

    test('names of any letters, of 255 and of none', async () => {
      for (const name of ['😀👩‍👩‍👧', 'محمد بن سلمان', 'א'.repeat(255), '']) {
        const { customer, errors } = await account(store, 'registerCustomer', {
          ...newcomer(),
          firstName: name,
          lastName: name,
        });
        assert.deepEqual(errors, []);
        assert.equal(customer?.['firstName'], name);
      }
    });

    test('twenty at once with one address: one account, the others are told so', async () => {
      const input = newcomer();
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => account(store, 'registerCustomer', input)),
      );
      const kinds = answers.map(({ errors }) => errors[0]?.__typename ?? 'made').sort();
      assert.deepEqual(kinds, [...Array<string>(19).fill('EmailAlreadyInUseError'), 'made']);
    });
  });

  describe('"Update a customer"', () => {
    test('changes what is given and keeps the rest', async () => {
      const { token, email } = await john();
      const { customer, errors } = await account(
        store,
        'updateCustomer',
        { firstName: 'Jonathan', company: 'BC', phone: null },
        token,
      );
      assert.deepEqual(errors, []);
      const { entityId: _, ...rests } = customer!;
      assert.deepEqual(rests, {
        email,
        firstName: 'Jonathan',
        lastName: 'Smith',
        company: 'BC',
        phone: '',
      });
    });

    test('a new e-mail address signs in, the old one does not; one in use is refused', async () => {
      const jane = await john();
      const { token, email, password } = await john();
      const taken = await account(store, 'updateCustomer', { email: jane.email }, token);
      assert.equal(onlyError(taken).__typename, 'EmailAlreadyInUseError');
      const moved = `moved-${email}`;
      assert.deepEqual((await account(store, 'updateCustomer', { email: moved }, token)).errors, []);
      // The old address hears of it.
      const [mail] = await mailTo(store, email);
      assert.equal(mail?.template, 'email_changed');
      assert.ok(mail.text.includes(moved));
      await signIn(store, { email: moved, password });
      await assert.rejects(signIn(store, { email, password }));
    });

    test('a guest: CustomerNotLoggedInError', async () => {
      const answer = await account(store, 'updateCustomer', { firstName: 'X' });
      assert.deepEqual(onlyError(answer), {
        __typename: 'CustomerNotLoggedInError',
        message: 'Customer is not logged in.',
      });
    });
  });

  describe('the address book', () => {
    const home = {
      firstName: 'John',
      lastName: 'Smith',
      address1: '1234 Fake Street',
      city: 'Austin',
      countryCode: 'US',
      stateOrProvince: 'TX',
    };

    test('add, change, read both ways, delete', async () => {
      const { token } = await john();
      const ids: number[] = [];
      for (const city of ['Austin', 'Dallas', 'Waco']) {
        const { address, errors } = await account(store, 'addCustomerAddress', { ...home, city }, token);
        assert.deepEqual(errors, []);
        ids.push(address!['entityId'] as number);
      }
      const { address } = await account(
        store,
        'updateCustomerAddress',
        { addressEntityId: ids[1], data: { city: 'Houston' } },
        token,
      );
      assert.deepEqual([address?.['city'], address?.['address1']], ['Houston', '1234 Fake Street']);
      const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { city } }';
      const page = async (args: string) =>
        (await ask(token, `{ customer { addresses(${args}) { ${PAGE} } } }`))['addresses'] as unknown as {
          pageInfo: {
            endCursor: string;
            startCursor: string;
            hasNextPage: boolean;
            hasPreviousPage: boolean;
          };
          edges: { node: { city: string } }[];
        };
      const first = await page('first: 2');
      assert.deepEqual(
        first.edges.map(({ node }) => node.city),
        ['Austin', 'Houston'],
      );
      assert.deepEqual([first.pageInfo.hasPreviousPage, first.pageInfo.hasNextPage], [false, true]);
      const next = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
      assert.deepEqual(
        next.edges.map(({ node }) => node.city),
        ['Waco'],
      );
      const back = await page(`last: 1, before: "${next.pageInfo.startCursor}"`);
      assert.deepEqual(
        back.edges.map(({ node }) => node.city),
        ['Houston'],
      );
      assert.deepEqual(
        (await account(store, 'deleteCustomerAddress', { addressEntityId: ids[0] }, token)).errors,
        [],
      );
      assert.deepEqual(
        (await page('first: 9')).edges.map(({ node }) => node.city),
        ['Houston', 'Waco'],
      );
    });

    test('the ids of its country and state, as `geography` and the REST API have them', async () => {
      const { token } = await john();
      for (const stateOrProvince of ['TX', 'texas', 'Atlantis'])
        await account(store, 'addCustomerAddress', { ...home, stateOrProvince }, token);
      const read = await ask(token, '{ customer { addresses { edges { node { countryId stateId } } } } }');
      const states = await rest(store, 'GET', '/v2/countries/840/states?state=Texas');
      const [{ id }] = bodyOf<[{ id: number }]>(states, 200);
      assert.deepEqual(read['addresses'], {
        edges: [id, id, null].map((stateId) => ({ node: { countryId: 840, stateId } })),
      });
    });

    test('41: of another customer there is none, to change or to delete', async () => {
      const [owner, other] = [await john(), await john()];
      const { address } = await account(store, 'addCustomerAddress', home, owner.token);
      const addressEntityId = address!['entityId'];
      const changed = await account(
        store,
        'updateCustomerAddress',
        { addressEntityId, data: { city: 'Elsewhere' } },
        other.token,
      );
      assert.deepEqual(onlyError(changed), {
        __typename: 'AddressDoesNotExistError',
        message: 'An address with the supplied ID does not exist.',
      });
      const deleted = await account(store, 'deleteCustomerAddress', { addressEntityId }, other.token);
      assert.equal(onlyError(deleted).__typename, 'CustomerAddressDeletionError');
      const kept = await ask(owner.token, '{ customer { addresses { edges { node { city } } } } }');
      assert.deepEqual(kept['addresses'], { edges: [{ node: { city: 'Austin' } }] });
    });

    test('a guest has none', async () => {
      for (const answer of [
        await account(store, 'addCustomerAddress', home),
        await account(store, 'updateCustomerAddress', { addressEntityId: 1, data: {} }),
        await account(store, 'deleteCustomerAddress', { addressEntityId: 1 }),
      ])
        assert.equal(onlyError(answer).__typename, 'CustomerNotLoggedInError');
    });
  });

  describe('"Change a customer password"', () => {
    const change = (token: string | undefined, currentPassword: string, newPassword: string) =>
      account(store, 'changePassword', { currentPassword, newPassword }, token);

    test('32: the new one signs in, the old one does not, and every token ends', async () => {
      const { token, email, password } = await john();
      assert.deepEqual((await change(token, password, 'Password2!')).errors, []);
      assert.equal(await ask(token, '{ customer { entityId } }'), null);
      await assert.rejects(signIn(store, { email, password }));
      await signIn(store, { email, password: 'Password2!' });
    });

    test('a wrong current one, a weak new one, a guest: refused, nothing changes', async () => {
      const { token, email, password } = await john();
      assert.equal(onlyError(await change(token, 'wrong', 'Password2!')).__typename, 'CustomerPasswordError');
      const weak = onlyError(await change(token, password, 'weak'));
      assert.deepEqual([weak.__typename, weak.path], ['ValidationError', ['input', 'newPassword']]);
      assert.equal(
        onlyError(await change(undefined, password, 'Password2!')).__typename,
        'CustomerNotLoggedInError',
      );
      assert.notEqual(await ask(token, '{ customer { entityId } }'), null);
      await signIn(store, { email, password });
    });
  });

  test('"Sign in": `customer.orders` is there, and empty', async () => {
    const { token } = await john();
    assert.deepEqual(
      await ask(
        token,
        '{ customer { orders(first: 5) { collectionInfo { totalItems } pageInfo { hasNextPage } edges { node { entityId } } } } }',
      ),
      { orders: { collectionInfo: { totalItems: 0 }, pageInfo: { hasNextPage: false }, edges: [] } },
    );
  });
});
