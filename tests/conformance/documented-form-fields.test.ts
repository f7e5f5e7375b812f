import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { account } from '../support/account.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

const FIELDS = '/v3/patron/form-fields';
const VALUES = '/v3/customers/form-field-values';

type Rows = { data: readonly Record<string, unknown>[] };

/** Of each kind one, on the sign-up form. */
const KINDS = [
  { type: 'checkboxes', name: 'Interests', options: ['Cooking', 'Woodwork', 'Gardening'] },
  { type: 'date', name: 'Birthday', settings: { min_date: '1900-01-01' } },
  { type: 'multiline', name: 'About you', settings: { rows: 8 } },
  { type: 'numbers', name: 'Employees', settings: { min_number: 1, max_number: 500, default_number: 3 } },
  { type: 'password', name: 'Pin', settings: { max_length: 6 } },
  { type: 'radiobuttons', name: 'Size', options: ['Small', 'Large'] },
  { type: 'text', name: 'License', settings: { max_length: 10, default_text: 'None' } },
  {
    type: 'picklist',
    name: 'Heard of us',
    options: ['A friend', 'Other'],
    settings: { choose_prefix: 'Pick' },
  },
] as const;

/** A value of each, as REST says it and answers it. */
const SAID = [
  { name: 'Interests', value: ['Cooking', 'Gardening'] },
  { name: 'Birthday', value: '1990-02-28' },
  { name: 'About you', value: 'Two\nlines' },
  { name: 'Employees', value: 12.5 },
  { name: 'Pin', value: '12 34' },
  { name: 'Size', value: 'Large' },
  { name: 'License', value: '123BAF 🪵' },
  { name: 'Heard of us', value: 'A friend' },
];

const house = {
  first_name: 'Jane',
  last_name: 'Doe',
  address1: '1 Mill Lane',
  city: 'Austin',
  state_or_province: 'TX',
  postal_code: '78701',
  country_code: 'US',
};

describe('form fields', () => {
  const server = suiteServer();

  const addField = async (store: StoreAccess, field: object) =>
    bodyOf<{ data: { id: number; options: { id: number; name: string }[] } }>(
      await rest(store, 'POST', FIELDS, { form: 'customer', ...field }),
      200,
    ).data;
  const shop = async () => {
    const store = await server.store({ seed: 'empty' });
    const fields = new Map<string, number>();
    for (const field of KINDS) fields.set(field.name, (await addField(store, field)).id);
    return { store, fields };
  };
  const errorsOf = ({ body }: { body: unknown }) => (body as { errors: Record<string, string> }).errors;
  const makeCustomer = async (store: StoreAccess, more: object = {}) =>
    bodyOf<Rows>(
      await rest(store, 'POST', '/v3/customers', [
        { email: 'jane@example.com', first_name: 'Jane', last_name: 'Doe', ...more },
      ]),
      200,
    ).data[0] as { id: number; form_fields: unknown; addresses: { id: number; form_fields: unknown }[] };
  const password = 'correct-horse-7';

  describe('reference/customers.v3.yml', () => {
    test('a customer and its addresses say something in each kind of field, and read it back', async () => {
      const { store } = await shop();
      await addField(store, { form: 'address', type: 'text', name: 'Delivery' });
      const made = await makeCustomer(store, {
        form_fields: SAID,
        addresses: [{ ...house, form_fields: [{ name: 'Delivery', value: 'Ring twice' }] }],
      });
      const said = SAID.map((value) => ({ customer_id: made.id, ...value }));
      assert.deepEqual(made.form_fields, said);
      const address = made.addresses[0]!;
      const delivery = [{ address_id: address.id, name: 'Delivery', value: 'Ring twice' }];
      assert.deepEqual(address.form_fields, delivery);

      const list = async (path: string) => bodyOf<Rows>(await rest(store, 'GET', path), 200).data;
      const [plain] = await list('/v3/customers?include=addresses');
      assert.equal('form_fields' in plain!, false);
      const [full] = await list('/v3/customers?include=addresses,formfields');
      assert.deepEqual(full!['form_fields'], said);
      assert.deepEqual((full!['addresses'] as Rows['data'])[0]!['form_fields'], delivery);
      const [bare] = await list('/v3/customers/addresses');
      assert.equal('form_fields' in bare!, false);
      const [withFields] = await list('/v3/customers/addresses?include=formfields');
      assert.deepEqual(withFields!['form_fields'], delivery);
    });

    test('a change says what it names, and leaves the others; empty takes a value back', async () => {
      const { store } = await shop();
      const { id } = await makeCustomer(store, { form_fields: SAID });
      const change = async (form_fields: object[]) =>
        bodyOf<Rows>(await rest(store, 'PUT', '/v3/customers', [{ id, form_fields }]), 200).data[0]![
          'form_fields'
        ] as { name: string; value: unknown }[];
      const after = await change([
        { name: 'Size', value: 'Small' },
        { name: 'License', value: '' },
        { name: 'Interests', value: [] },
      ]);
      const left = SAID.filter(({ name }) => name !== 'License' && name !== 'Interests').map((value) => ({
        customer_id: id,
        ...value,
        ...(value.name === 'Size' && { value: 'Small' }),
      }));
      assert.deepEqual(after, left);
      assert.deepEqual(await change([]), left);
    });

    test('an address that is there already keeps what it says ("Notes")', async () => {
      const { store } = await shop();
      await addField(store, { form: 'address', type: 'text', name: 'Delivery' });
      const { id } = await makeCustomer(store);
      const say = (value: string) => ({
        ...house,
        customer_id: id,
        form_fields: [{ name: 'Delivery', value }],
      });
      const post = async (body: object) =>
        bodyOf<Rows>(await rest(store, 'POST', '/v3/customers/addresses', [body]), 200).data;
      const [made] = await post(say('First'));
      assert.deepEqual(await post(say('Second')), []);
      const put = await rest(store, 'PUT', '/v3/customers/addresses', [
        { id: made!['id'], form_fields: [{ name: 'Delivery', value: 'Third' }] },
      ]);
      assert.deepEqual(bodyOf<Rows>(put, 200).data[0]!['form_fields'], [
        { address_id: made!['id'], name: 'Delivery', value: 'Third' },
      ]);
    });

    test('what a field does not take: 422 with the row, and nothing is written', async () => {
      const { store } = await shop();
      const cases: readonly (readonly [object, RegExp])[] = [
        [{ name: 'Unknown', value: 'x' }, /no form field Unknown/],
        [{ name: 'Interests', value: 'Cooking' }, /is a choice/],
        [{ name: 'Interests', value: ['Cooking', 'Sleeping'] }, /no such option/],
        [{ name: 'Size', value: 'Medium' }, /no such option/],
        [{ name: 'Size', value: ['Small', 'Large'] }, /one value/],
        [{ name: 'Birthday', value: '1990-02-30' }, /is a date/],
        [{ name: 'Birthday', value: '1899-12-31' }, /not before 1900-01-01/],
        [{ name: 'Employees', value: 'many' }, /is a number/],
        [{ name: 'Employees', value: 0 }, /at least 1/],
        [{ name: 'Employees', value: 501 }, /at most 500/],
        [{ name: 'License', value: '12345678901' }, /at most 10 characters/],
        [{ name: 'License', value: 7 }, /is a text/],
        [{ name: 'Pin', value: '1234567' }, /at most 6 characters/],
      ];
      for (const [value, why] of cases) {
        const answer = await rest(store, 'POST', '/v3/customers', [
          { email: 'a@example.com', first_name: 'A', last_name: 'A' },
          { email: 'b@example.com', first_name: 'B', last_name: 'B', form_fields: [value] },
        ]);
        assert.equal(answer.status, 422, JSON.stringify(value));
        assert.match(errorsOf(answer)['1.form_fields']!, why);
      }
      const twice = [
        { name: 'Size', value: 'Small' },
        { name: 'Size', value: 'Large' },
      ];
      const answer = await rest(store, 'POST', '/v3/customers', [
        { email: 'a@example.com', first_name: 'A', last_name: 'A', form_fields: twice },
      ]);
      assert.equal(answer.status, 422);
      assert.deepEqual(bodyOf<Rows>(await rest(store, 'GET', '/v3/customers'), 200).data, []);
      assert.deepEqual(bodyOf<Rows>(await rest(store, 'GET', VALUES), 200).data, []);
    });

    test('form-field-values: filters, pages and cursors both ways', async () => {
      const { store } = await shop();
      await addField(store, { form: 'address', type: 'text', name: 'Delivery' });
      const { id, addresses } = await makeCustomer(store, {
        form_fields: SAID,
        addresses: [{ ...house, form_fields: [{ name: 'Delivery', value: 'Ring twice' }] }],
      });
      const delivery = { address_id: addresses[0]!.id, name: 'Delivery', value: 'Ring twice' };
      const all = [delivery, ...SAID.map((value) => ({ customer_id: id, ...value }))];
      const list = async (query: string) =>
        bodyOf<
          Rows & { meta: { cursor_pagination: { start_cursor: string; end_cursor: string; links: object } } }
        >(await rest(store, 'GET', `${VALUES}${query}`), 200);
      assert.deepEqual((await list('')).data, all);
      assert.deepEqual((await list(`?customer_id=${id}`)).data, all.slice(1));
      assert.deepEqual((await list(`?address_id=${delivery.address_id}`)).data, [delivery]);
      assert.deepEqual((await list('?field_name=Size')).data, [all[6]]);
      assert.deepEqual((await list('?field_type=text')).data, [delivery, all[7]]);
      assert.deepEqual((await list('?field_type=text&field_name=Size')).data, []);
      assert.deepEqual((await list('?page=2&limit=4')).data, all.slice(4, 8));
      const first = await list('?limit=3');
      const second = await list(`?limit=3&after=${first.meta.cursor_pagination.end_cursor}`);
      assert.deepEqual(second.data, all.slice(3, 6));
      const back = await list(`?limit=2&before=${second.meta.cursor_pagination.start_cursor}`);
      assert.deepEqual(back.data, all.slice(1, 3));
      const last = await list(`?limit=5&after=${second.meta.cursor_pagination.end_cursor}`);
      assert.deepEqual(last.data, all.slice(6));
      assert.equal('next' in last.meta.cursor_pagination.links, false);
      assert.equal((await rest(store, 'GET', `${VALUES}?after=nothing`)).status, 422);
    });

    test('form-field-values: PUT sets and takes back, all rows or none', async () => {
      const { store } = await shop();
      const { id } = await makeCustomer(store);
      const put = (rows: object[]) => rest(store, 'PUT', VALUES, rows);
      const rows = [
        { customer_id: id, name: 'License', value: 'L-1' },
        { customer_id: id, name: 'Size', value: 'Small' },
      ];
      assert.deepEqual(bodyOf<Rows>(await put(rows), 200).data, rows);
      assert.deepEqual(bodyOf<Rows>(await put([{ customer_id: id, name: 'Size', value: '' }]), 200).data, []);
      for (const [bad, why] of [
        [{ customer_id: id, name: 'Nope', value: 'x' }, /no form field/],
        [{ customer_id: id + 1, name: 'License', value: 'x' }, /no customer/],
        [{ address_id: 1, name: 'License', value: 'x' }, /no address/],
      ] as const) {
        const answer = await put([{ customer_id: id, name: 'License', value: 'L-2' }, bad]);
        assert.equal(answer.status, 422);
        assert.match(JSON.stringify(errorsOf(answer)), why);
      }
      assert.deepEqual(bodyOf<Rows>(await rest(store, 'GET', VALUES), 200).data, [rows[0]]);
      assert.equal((await put([])).status, 422);
      assert.equal((await put(Array.from({ length: 11 }, () => rows[0]!))).status, 422);
    });

    test('customers of V2 show them as text, and null where there is nothing', async () => {
      const { store } = await shop();
      const { id } = await makeCustomer(store, { form_fields: SAID.slice(0, 4) });
      const read = async () =>
        bodyOf<Record<string, unknown>>(await rest(store, 'GET', `/v2/customers/${id}`), 200)['form_fields'];
      assert.deepEqual(await read(), [
        { name: 'Interests', value: 'Cooking, Gardening' },
        { name: 'Birthday', value: '1990-02-28' },
        { name: 'About you', value: 'Two\nlines' },
        { name: 'Employees', value: '12.5' },
      ]);
      const taken = SAID.map(({ name }) => ({ name, value: '' }));
      assert.equal((await rest(store, 'PUT', '/v3/customers', [{ id, form_fields: taken }])).status, 200);
      assert.equal(await read(), null);
    });
  });

  describe('docs/storefront/graphql/customers.mdx', () => {
    const VALUE = `__typename entityId name
      ... on CheckboxesFormFieldValue { valueEntityIds values }
      ... on DateFormFieldValue { date { utc } }
      ... on MultilineTextFormFieldValue { multilineText }
      ... on MultipleChoiceFormFieldValue { valueEntityId value }
      ... on NumberFormFieldValue { number }
      ... on PasswordFormFieldValue { password }
      ... on TextFormFieldValue { text }`;
    const ask = async (store: StoreAccess, token: string) =>
      dataOf<{
        customer: { formFields: unknown; addresses: { edges: { node: { formFields: unknown } }[] } };
      }>(
        await graphql(
          store,
          `{ customer { formFields { ${VALUE} } addresses { edges { node { formFields { ${VALUE} } } } } } }`,
          { bearer: store.private_token, headers: { 'X-Bc-Customer-Access-Token': token } },
        ),
      ).customer;
    const inputs = (fields: ReadonlyMap<string, number>) => {
      const id = (name: string) => fields.get(name)!;
      return {
        checkboxes: [{ fieldEntityId: id('Interests'), fieldValueEntityIds: [3, 1] }],
        multipleChoices: [
          { fieldEntityId: id('Size'), fieldValueEntityId: 2 },
          { fieldEntityId: id('Heard of us'), fieldValueEntityId: 1 },
        ],
        numbers: [{ fieldEntityId: id('Employees'), number: 12.5 }],
        dates: [{ fieldEntityId: id('Birthday'), date: '1990-02-28T00:00:00Z' }],
        texts: [{ fieldEntityId: id('License'), text: '123BAF' }],
        multilineTexts: [{ fieldEntityId: id('About you'), multilineText: 'Two\nlines' }],
        passwords: [{ fieldEntityId: id('Pin'), password: '12 34' }],
      };
    };
    const jane = { firstName: 'Jane', lastName: 'Doe', email: 'jane@example.com', password };
    const place = {
      firstName: 'Jane',
      lastName: 'Doe',
      address1: '1 Mill Lane',
      city: 'Austin',
      countryCode: 'US',
    };

    test('signing up with every kind of field, and reading them', async () => {
      const { store, fields } = await shop();
      const note = await addField(store, { form: 'address', type: 'text', name: 'Delivery' });
      const answer = await account(store, 'registerCustomer', {
        ...jane,
        formFields: inputs(fields),
        address: { ...place, formFields: { texts: [{ fieldEntityId: note.id, text: 'Ring twice' }] } },
      });
      assert.deepEqual(answer.errors, []);
      const customer = await ask(store, await signIn(store, { email: jane.email, password }));
      const common = (name: string) => ({ entityId: fields.get(name), name });
      assert.deepEqual(customer.formFields, [
        {
          __typename: 'CheckboxesFormFieldValue',
          ...common('Interests'),
          valueEntityIds: [1, 3],
          values: ['Cooking', 'Gardening'],
        },
        { __typename: 'DateFormFieldValue', ...common('Birthday'), date: { utc: '1990-02-28T00:00:00Z' } },
        { __typename: 'MultilineTextFormFieldValue', ...common('About you'), multilineText: 'Two\nlines' },
        { __typename: 'NumberFormFieldValue', ...common('Employees'), number: 12.5 },
        { __typename: 'PasswordFormFieldValue', ...common('Pin'), password: '12 34' },
        { __typename: 'MultipleChoiceFormFieldValue', ...common('Size'), valueEntityId: 2, value: 'Large' },
        { __typename: 'TextFormFieldValue', ...common('License'), text: '123BAF' },
        {
          __typename: 'MultipleChoiceFormFieldValue',
          ...common('Heard of us'),
          valueEntityId: 1,
          value: 'A friend',
        },
      ]);
      assert.deepEqual(customer.addresses.edges[0]?.node.formFields, [
        { __typename: 'TextFormFieldValue', entityId: note.id, name: 'Delivery', text: 'Ring twice' },
      ]);
    });

    test('what is not valid: ValidationError with its path, and nobody is made', async () => {
      const { store, fields } = await shop();
      const id = (name: string) => fields.get(name)!;
      const cases: readonly (readonly [object, string])[] = [
        [{ texts: [{ fieldEntityId: 999, text: 'x' }] }, 'texts'],
        [{ texts: [{ fieldEntityId: 4, text: 'a built-in one' }] }, 'texts'],
        [{ texts: [{ fieldEntityId: id('Size'), text: 'Large' }] }, 'texts'],
        [{ numbers: [{ fieldEntityId: id('Employees'), number: 501 }] }, 'numbers'],
        [{ checkboxes: [{ fieldEntityId: id('Interests'), fieldValueEntityIds: [4] }] }, 'checkboxes'],
        [{ multipleChoices: [{ fieldEntityId: id('Size'), fieldValueEntityId: 0 }] }, 'multipleChoices'],
      ];
      for (const [formFields, list] of cases) {
        const { customer, errors } = await account(store, 'registerCustomer', { ...jane, formFields });
        assert.equal(customer, null);
        assert.equal(errors.length, 1);
        assert.equal(errors[0]?.__typename, 'ValidationError');
        assert.deepEqual(errors[0]?.path, ['input', 'formFields', list]);
      }
      assert.deepEqual(bodyOf<Rows>(await rest(store, 'GET', '/v3/customers'), 200).data, []);
    });

    test('a required field: missing is refused of shoppers, and cannot be taken back by them', async () => {
      const { store } = await shop();
      const tax = await addField(store, { type: 'text', name: 'Tax id', required: true });
      const gate = await addField(store, { form: 'address', type: 'text', name: 'Gate', required: true });
      const refused = await account(store, 'registerCustomer', jane);
      assert.deepEqual(refused.errors, [
        {
          __typename: 'ValidationError',
          message: 'The form field "Tax id" is required.',
          path: ['input', 'formFields'],
        },
      ]);
      const formFields = { texts: [{ fieldEntityId: tax.id, text: 'T-1' }] };
      const noGate = await account(store, 'registerCustomer', { ...jane, formFields, address: place });
      assert.deepEqual(noGate.errors[0]?.path, ['input', 'address', 'formFields']);
      assert.deepEqual((await account(store, 'registerCustomer', { ...jane, formFields })).errors, []);
      const token = await signIn(store, { email: jane.email, password });
      const update = (input: object) => account(store, 'updateCustomer', input, token);
      assert.deepEqual((await update({ firstName: 'Janet' })).errors, []);
      const emptied = { formFields: { texts: [{ fieldEntityId: tax.id, text: '' }] } };
      assert.deepEqual((await update(emptied)).errors[0]?.path, ['input', 'formFields', 'texts']);
      const changed = { formFields: { texts: [{ fieldEntityId: tax.id, text: 'T-2' }] } };
      assert.deepEqual((await update(changed)).errors, []);
      const without = await account(store, 'addCustomerAddress', place, token);
      assert.deepEqual(without.errors[0]?.path, ['input', 'formFields']);
      const added = await account(
        store,
        'addCustomerAddress',
        { ...place, formFields: { texts: [{ fieldEntityId: gate.id, text: '4711' }] } },
        token,
      );
      assert.deepEqual(added.errors, []);
      const moved = await account(
        store,
        'updateCustomerAddress',
        {
          addressEntityId: added.address!['entityId'],
          data: { formFields: { texts: [{ fieldEntityId: gate.id, text: '4712' }] } },
        },
        token,
      );
      assert.deepEqual(moved.errors, []);
      const own = await ask(store, token);
      assert.deepEqual(own.formFields, [
        { __typename: 'TextFormFieldValue', entityId: tax.id, name: 'Tax id', text: 'T-2' },
      ]);
      assert.deepEqual(own.addresses.edges[0]?.node.formFields, [
        { __typename: 'TextFormFieldValue', entityId: gate.id, name: 'Gate', text: '4712' },
      ]);
    });

    test('site.settings.formFields: those of every store with the ids storefronts know, then the store’s own', async () => {
      const { store, fields } = await shop();
      const read = async (list: string, more = '') =>
        dataOf<{ site: { settings: { formFields: Record<string, Record<string, unknown>[]> } } }>(
          await graphql(
            store,
            `{ site { settings { formFields { ${list} {
              __typename entityId label sortOrder isBuiltIn isRequired builtInFieldId ${more}
            } } } } }`,
          ),
        ).site.settings.formFields[list.split('(')[0]!]!;
      const ids = (rows: readonly Record<string, unknown>[]) => rows.map(({ entityId }) => entityId);
      const own = [...fields.values()];
      assert.deepEqual(ids(await read('customer')), [1, 2, 3, 24, 25, ...own]);
      assert.deepEqual(ids(await read('shippingAddress')), [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      assert.deepEqual(ids(await read('billingAddress')), [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      assert.deepEqual(ids(await read('customer(filters: { isBuiltIn: false })')), own);
      assert.deepEqual(ids(await read('customer(filters: { isRequired: true })')), [1, 2, 3]);
      assert.deepEqual(ids(await read('customer(filters: { entityIds: [25, 1] })')), [1, 25]);
      assert.deepEqual(
        ids(await read('customer(filters: { isBuiltIn: true }, sortBy: SORT_ORDER)')),
        [1, 2, 3, 24, 25],
      );
      const [mail] = await read('customer(filters: { entityIds: [1] })');
      assert.deepEqual(mail, {
        __typename: 'TextFormField',
        entityId: 1,
        label: 'Email Address',
        sortOrder: 1,
        isBuiltIn: true,
        isRequired: true,
        builtInFieldId: 'EmailAddress',
      });
      const [country] = await read(
        'shippingAddress(filters: { entityIds: [11] })',
        '... on PicklistFormField { choosePrefix options { entityId label } }',
      );
      assert.equal(country!['builtInFieldId'], 'Country');
      const austria = (country!['options'] as { label: string }[]).find(({ label }) => label === 'Austria');
      assert.ok(austria);
      const details = await read(
        'customer(filters: { isBuiltIn: false })',
        `... on CheckboxesFormField { options { entityId label } }
         ... on RadioButtonsFormField { options { entityId label } }
         ... on PicklistFormField { choosePrefix options { entityId label } }
         ... on DateFormField { defaultDate minDate maxDate }
         ... on MultilineTextFormField { defaultText rows }
         ... on NumberFormField { defaultNumber maxLength minNumber maxNumber }
         ... on PasswordFormField { defaultText maxLength }
         ... on TextFormField { defaultText maxLength }`,
      );
      const strip = details.map(
        ({ entityId: _, sortOrder: __, isBuiltIn: ___, isRequired: ____, builtInFieldId: _____, ...rest }) =>
          rest,
      );
      assert.deepEqual(strip, [
        {
          __typename: 'CheckboxesFormField',
          label: 'Interests',
          options: [
            { entityId: 1, label: 'Cooking' },
            { entityId: 2, label: 'Woodwork' },
            { entityId: 3, label: 'Gardening' },
          ],
        },
        {
          __typename: 'DateFormField',
          label: 'Birthday',
          defaultDate: null,
          minDate: '1900-01-01T00:00:00Z',
          maxDate: null,
        },
        { __typename: 'MultilineTextFormField', label: 'About you', defaultText: null, rows: 8 },
        {
          __typename: 'NumberFormField',
          label: 'Employees',
          defaultNumber: 3,
          maxLength: null,
          minNumber: 1,
          maxNumber: 500,
        },
        { __typename: 'PasswordFormField', label: 'Pin', defaultText: null, maxLength: 6 },
        {
          __typename: 'RadioButtonsFormField',
          label: 'Size',
          options: [
            { entityId: 1, label: 'Small' },
            { entityId: 2, label: 'Large' },
          ],
        },
        { __typename: 'TextFormField', label: 'License', defaultText: 'None', maxLength: 10 },
        {
          __typename: 'PicklistFormField',
          label: 'Heard of us',
          choosePrefix: 'Pick',
          options: [
            { entityId: 1, label: 'A friend' },
            { entityId: 2, label: 'Other' },
          ],
        },
      ]);
    });
  });

  describe('Patron’s own: /v3/patron/form-fields', () => {
    test('a field is read, changed and deleted; its values go with it', async () => {
      const { store, fields } = await shop();
      const id = fields.get('Size')!;
      const { id: customerId } = await makeCustomer(store, {
        form_fields: [{ name: 'Size', value: 'Large' }],
      });
      const size = {
        id,
        form: 'customer',
        type: 'radiobuttons',
        name: 'Size',
        required: false,
        sort_order: id,
        options: [
          { id: 1, name: 'Small' },
          { id: 2, name: 'Large' },
        ],
        settings: {},
      };
      assert.deepEqual(bodyOf<{ data: object }>(await rest(store, 'GET', `${FIELDS}/${id}`), 200).data, size);
      const change = { name: 'How big', required: true, options: ['Huge', 'Small'] };
      const after = bodyOf<{ data: object }>(await rest(store, 'PUT', `${FIELDS}/${id}`, change), 200).data;
      assert.deepEqual(after, {
        ...size,
        name: 'How big',
        required: true,
        options: [
          { id: 3, name: 'Huge' },
          { id: 1, name: 'Small' },
        ],
      });
      const values = async () => bodyOf<Rows>(await rest(store, 'GET', VALUES), 200).data;
      // Who chose what is no longer offered keeps it; nobody else can choose it.
      assert.deepEqual(await values(), [{ customer_id: customerId, name: 'How big', value: 'Large' }]);
      const again = await rest(store, 'PUT', VALUES, [
        { customer_id: customerId, name: 'How big', value: 'Large' },
      ]);
      assert.equal(again.status, 422);
      assert.equal((await rest(store, 'DELETE', `${FIELDS}/${id}`)).status, 204);
      assert.deepEqual(await values(), []);
      assert.equal((await rest(store, 'GET', `${FIELDS}/${id}`)).status, 404);
      assert.equal((await rest(store, 'DELETE', `${FIELDS}/${id}`)).status, 404);
    });

    test('what makes no sense is refused', async () => {
      const { store } = await shop();
      const cases: readonly (readonly [object, number])[] = [
        [{ form: 'customer', type: 'picklist', name: 'No options' }, 422],
        [{ form: 'customer', type: 'text', name: 'Options', options: ['x'] }, 422],
        [{ form: 'customer', type: 'picklist', name: 'Twice', options: ['x', 'x'] }, 422],
        [{ form: 'customer', type: 'text', name: 'Rows', settings: { rows: 2 } }, 422],
        [
          { form: 'customer', type: 'numbers', name: 'Ends', settings: { min_number: 2, max_number: 1 } },
          422,
        ],
        [{ form: 'customer', type: 'text', name: 'LICENSE' }, 409],
        [{ form: 'nowhere', type: 'text', name: 'Other' }, 422],
      ];
      for (const [field, status] of cases)
        assert.equal((await rest(store, 'POST', FIELDS, field)).status, status, JSON.stringify(field));
      assert.equal(bodyOf<Rows>(await rest(store, 'GET', FIELDS), 200).data.length, KINDS.length);
      assert.equal(bodyOf<Rows>(await rest(store, 'GET', `${FIELDS}?form=address`), 200).data.length, 0);
      // The two forms are apart.
      const same = await rest(store, 'POST', FIELDS, { form: 'address', type: 'text', name: 'License' });
      assert.equal(same.status, 200);
    });

    test('a password is not readable in the database', async () => {
      const { store } = await shop();
      await makeCustomer(store, { form_fields: [{ name: 'Pin', value: 'plain1' }] });
      const rows = await server.app.services.db.selectFrom('form_field_values').select('value').execute();
      assert.ok(rows.length > 0);
      assert.doesNotMatch(JSON.stringify(rows), /plain1/);
    });
  });
});
