/**
 * Patron's schema against the one that a real store introspected (`reference/storefront-schema.json`, which is not part
 * of the repository): names, types, defaults, enum values, interfaces, directives and deprecations are the same.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  introspectionFromSchema,
  parseValue,
  print,
  validateSchema,
  type IntrospectionSchema,
} from 'graphql';
import { readSchema } from '../../src/surfaces/graphql/schema.ts';

const REFERENCE = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'reference',
  'storefront-schema.json',
);

interface Named {
  name: string;
  type: string;
  default?: string;
  isDeprecated?: true;
}
interface Reference {
  roots: { query: string; mutation: string; subscription: string | null };
  directives: { name: string; specified?: true; locations?: string[]; args?: Named[] }[];
  types: Record<
    string,
    {
      kind: string;
      builtIn?: true;
      interfaces?: string[];
      possibleTypes?: string[];
      fields?: (Named & { args?: Named[] })[];
      inputFields?: Named[];
      enumValues?: { name: string; isDeprecated?: true }[];
    }
  >;
}

/** Arguments that the reference lacks, because introspection leaves deprecated ones out (`docs/storefront/headless/customers.mdx`). */
const RESTORED: Readonly<Record<string, Named[]>> = {
  'Mutation.generateSessionSyncJwt': [
    { name: 'visitorId', type: 'UUID', isDeprecated: true },
    { name: 'visitId', type: 'UUID', isDeprecated: true },
    { name: 'ipAddress', type: 'IpAddress', isDeprecated: true },
  ],
};

const skip = existsSync(REFERENCE) ? false : 'the reference schema is not here (../shared/reference)';

describe('the storefront schema', () => {
  test('is valid', () => {
    assert.deepEqual(validateSchema(readSchema()), []);
  });

  test('has the reference’s roots and directives', { skip }, () => {
    const { reference, ours } = load();
    assert.deepEqual(
      [ours.queryType.name, ours.mutationType?.name, ours.subscriptionType?.name ?? null],
      [reference.roots.query, reference.roots.mutation, reference.roots.subscription],
    );
    assert.deepEqual(
      ours.directives.map(({ name }) => name).sort(),
      reference.directives.map(({ name }) => name).sort(),
    );
    for (const directive of reference.directives) {
      if (directive.specified) continue;
      const own = ours.directives.find(({ name }) => name === directive.name);
      assert.deepEqual(
        [...(own?.locations ?? [])].sort(),
        [...(directive.locations ?? [])].sort(),
        `@${directive.name}`,
      );
      assert.deepEqual(own?.args.map(input), (directive.args ?? []).map(expected), `@${directive.name}`);
    }
  });

  test('has the reference’s types and no others', { skip }, () => {
    const { reference, ours } = load();
    const names = ours.types.map(({ name }) => name).filter((name) => !name.startsWith('__'));
    assert.deepEqual(names.sort(), Object.keys(reference.types).sort());
  });

  test('has the same members in every type', { skip }, () => {
    const { reference, ours } = load();
    const types = new Map(ours.types.map((type) => [type.name, type]));
    for (const [name, wanted] of Object.entries(reference.types)) {
      const type = types.get(name);
      assert.equal(type?.kind, wanted.kind, name);
      if (type.kind === 'OBJECT' || type.kind === 'INTERFACE') {
        assert.deepEqual(
          type.interfaces.map((entry) => entry.name).sort(),
          [...(wanted.interfaces ?? [])].sort(),
          name,
        );
        assert.deepEqual(
          type.fields.map((field) => ({ ...output(field), args: field.args.map(input) })),
          (wanted.fields ?? []).map((field) => ({
            ...expected(field),
            args: [...(field.args ?? []), ...(RESTORED[`${name}.${field.name}`] ?? [])].map(expected),
          })),
          name,
        );
      }
      if (type.kind === 'INTERFACE' || type.kind === 'UNION')
        assert.deepEqual(
          type.possibleTypes.map((entry) => entry.name).sort(),
          [...(wanted.possibleTypes ?? [])].sort(),
          name,
        );
      if (type.kind === 'INPUT_OBJECT')
        assert.deepEqual(type.inputFields.map(input), (wanted.inputFields ?? []).map(expected), name);
      if (type.kind === 'ENUM')
        assert.deepEqual(
          type.enumValues.map((value) => [value.name, value.isDeprecated]).sort(),
          (wanted.enumValues ?? []).map((value) => [value.name, value.isDeprecated ?? false]).sort(),
          name,
        );
    }
  });
});

function load(): { reference: Reference; ours: IntrospectionSchema } {
  const reference = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
  const ours = introspectionFromSchema(readSchema(), { inputValueDeprecation: true }).__schema;
  return { reference, ours };
}

type TypeRef = { readonly kind: string; readonly name?: string; readonly ofType?: TypeRef };

function text(type: TypeRef): string {
  if (type.kind === 'NON_NULL') return `${text(type.ofType!)}!`;
  if (type.kind === 'LIST') return `[${text(type.ofType!)}]`;
  return type.name!;
}

const normal = (value: string | null | undefined) => (value == null ? null : print(parseValue(value)));

const input = (value: {
  name: string;
  type: unknown;
  defaultValue?: string | null;
  isDeprecated?: boolean;
}) => ({
  name: value.name,
  type: text(value.type as TypeRef),
  default: normal(value.defaultValue),
  isDeprecated: value.isDeprecated ?? false,
});
const output = (value: { name: string; type: unknown; isDeprecated: boolean }) =>
  input({ ...value, defaultValue: null });
const expected = (value: Named) => ({
  name: value.name,
  type: value.type,
  default: normal(value.default),
  isDeprecated: value.isDeprecated ?? false,
});
