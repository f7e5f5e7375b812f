import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { getIntrospectionQuery, parse } from 'graphql';
import { checkIntrospection } from './introspection.ts';
import { checkText, checkVariables, LIMITS } from './limits.ts';
import { checkOneMutation } from './rules.ts';
import { readSchema } from './schema.ts';
import { measure } from './selections.ts';

const refuses = (work: () => unknown, message: RegExp) =>
  assert.throws(work, { name: 'GraphQLError', message });

describe('checkText', () => {
  test('takes what is within the limits', () => {
    checkText(`{ a${' '.repeat(LIMITS.bytes - 5)}}`);
    checkText(`{ ${'a '.repeat(LIMITS.tokens - 2)}}`);
    checkText('{a'.repeat(LIMITS.nesting));
    checkText('{ "((((((((((" }');
  });

  test('refuses what is too long, in bytes', () => {
    refuses(() => checkText(`{ a${' '.repeat(LIMITS.bytes)}}`), /too long: at most 65536 bytes/);
    refuses(() => checkText(`# ${'€'.repeat(LIMITS.bytes / 3)}\n{ a }`), /too long/);
  });

  test('refuses too many tokens', () => {
    refuses(() => checkText(`{ ${'a '.repeat(LIMITS.tokens)}}`), /more than 10000 tokens/);
  });

  test('refuses brackets that are nested too deeply, of each kind', () => {
    for (const open of ['{a', '(a:', '['])
      refuses(
        () => checkText(`{ a(b: ${open.repeat(LIMITS.nesting)}`),
        /nested too deeply: at most 100 levels/,
      );
  });

  test('refuses what is no GraphQL', () => {
    refuses(() => checkText('{ a ; }'), /Syntax Error/);
  });
});

describe('checkVariables', () => {
  const items = (count: number) => Array.from({ length: count }, () => 1);

  test('takes lists within the limit, wherever they are', () => {
    checkVariables({});
    checkVariables({ a: items(LIMITS.items), b: { c: [{ d: items(LIMITS.items) }] }, e: null, f: 'x' });
  });

  test('refuses a longer one, wherever it is', () => {
    for (const long of [{ a: items(LIMITS.items + 1) }, { a: { b: [{ c: items(LIMITS.items + 1) }] } }])
      refuses(() => checkVariables(long), /A list in the variables has more than 1000 items/);
  });
});

describe('measure', () => {
  const nested = (depth: number) => '{ a '.repeat(depth) + '}'.repeat(depth);

  test('counts depth as the documentation does', () => {
    measure(parse(nested(16)));
    refuses(() => measure(parse(nested(17))), /too deep: at most 16 levels/);
    // A fragment is as deep as where it is spread.
    const spread = (depth: number) =>
      `${'{ a '.repeat(depth)}{ ...f }${'}'.repeat(depth)} fragment f on A { b }`;
    measure(parse(spread(15)));
    refuses(() => measure(parse(spread(16))), /too deep/);
  });

  test('counts fields with each fragment put in place', () => {
    const { size } = measure(parse('{ a { ...f } b { ...f ...f } } fragment f on A { c d }'))[0]!;
    assert.equal(size, 6);
    const doubling = Array.from(
      { length: 14 },
      (_, index) => `fragment f${index} on A { a { ...f${index + 1} } b { ...f${index + 1} } }`,
    );
    refuses(
      () => measure(parse(`{ ...f0 } ${doubling.join(' ')} fragment f14 on A { a }`)),
      /too large: it selects more than 10000 fields/,
    );
  });

  test('ends on circular fragments', () => {
    refuses(
      () => measure(parse('{ ...f } fragment f on A { a { ...g } } fragment g on A { a { ...f } }')),
      /too deep/,
    );
    assert.equal(
      measure(parse('{ ...f } fragment f on A { a ...g } fragment g on A { b ...f }'))[0]!.size,
      2,
    );
  });
});

describe('checkOneMutation', () => {
  const schema = readSchema();
  const check = (source: string) => checkOneMutation(schema, measure(parse(source))[0]!);
  const login = 'login(email: "a", password: "b") { result }';

  test('takes one mutation, and one of a group', () => {
    check(`mutation { __typename ${login} }`);
    check(`mutation { ${login} ...f } fragment f on Mutation { ${login} }`);
    check(
      'mutation { cart { __typename deleteCart(input: { cartEntityId: "a" }) { deletedCartEntityId } } }',
    );
    check('{ a: __typename b: __typename }');
  });

  test('refuses several, by alias, by fragment or within a group', () => {
    const message = /Only one mutation may be sent in a request/;
    refuses(() => check(`mutation { ${login} logout { result } }`), message);
    refuses(() => check(`mutation { a: ${login} b: ${login} }`), message);
    refuses(() => check(`mutation { a: ${login} ...f } fragment f on Mutation { b: ${login} }`), message);
    const remove = 'deleteCart(input: { cartEntityId: "a" }) { deletedCartEntityId }';
    refuses(() => check(`mutation { cart { ${remove} b: ${remove} } }`), message);
    refuses(
      () =>
        check(
          'mutation { payment { paymentWallet { a: __typename x: createPaymentWalletIntent y: createPaymentWalletIntent } } }',
        ),
      message,
    );
  });
});

describe('checkIntrospection', () => {
  const check = (source: string) => checkIntrospection(measure(parse(source))[0]!);

  test('takes the usual query', () => {
    check(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        directiveIsRepeatable: true,
        specifiedByUrl: true,
      }),
    );
  });

  test('refuses one that multiplies the schema', () => {
    const types = Array.from(
      { length: 40 },
      (_, index) => `t${index}: types { fields { type { fields { name type { name } } } } }`,
    );
    refuses(() => check(`{ __schema { ${types.join(' ')} } }`), /introspection is too large/);
  });
});
