/**
 * Types of the GraphQL surface from its schema files: what each resolver is given and must answer.
 * The value a type's fields read from is declared beside the resolvers (`src/surfaces/graphql/parents.ts`).
 */
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, type DocumentNode } from 'graphql';
import { readSchemaFiles } from '../../src/surfaces/graphql/schema-files.ts';

/** Repository path of the generated file. */
const PATH = 'src/surfaces/graphql/schema.generated.ts';

export async function generateGraphqlTypes(): Promise<{ path: string; content: string }> {
  const schema = parse(readSchemaFiles());
  const content = await codegen({
    filename: PATH,
    schema,
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      maybeValue: 'T | null | undefined',
      makeResolverTypeCallable: true,
      immutableTypes: true,
      contextType: './context.ts#GraphqlContext',
      mappers: parents(schema),
      scalars: {
        ID: { input: 'string', output: 'string | number' },
        BigDecimal: 'number',
        DateTime: { input: 'string', output: 'Date | string' },
        IpAddress: 'string',
        Long: 'number',
        URL: 'string',
        UUID: 'string',
      },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return {
    path: PATH,
    content: `// Written by scripts/generate/graphql-types.ts from schema/*.graphql.\n${content}`,
  };
}

/** Every object type reads from the parent that its resolvers declare. */
function parents(schema: DocumentNode): Record<string, string> {
  const names = schema.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  return Object.fromEntries(names.map(({ name }) => [name.value, `./parents.ts#ParentOf<'${name.value}'>`]));
}
