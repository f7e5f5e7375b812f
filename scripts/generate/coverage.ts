import { coverageMarkdown } from '../../src/surfaces/graphql/coverage.ts';
import { resolverModules } from '../../src/surfaces/graphql/index.ts';
import { buildPatronSchema } from '../../src/surfaces/graphql/schema.ts';
import { contract } from '../../src/surfaces/rest/contract.ts';
import { restOperations } from '../../src/surfaces/rest/index.ts';
import { operatorOperations } from '../../src/surfaces/rest/operator/index.ts';
import { storefrontOperations } from '../../src/surfaces/rest/storefront/index.ts';

/** docs/coverage.md: what is built of each surface, and what says NOT_IMPLEMENTED. */
export async function generateCoverage(): Promise<{ path: string; content: string }> {
  const content = `# Coverage

What Patron answers today. This page is made from the code. A GraphQL field that is not built answers null and is listed in
the answer's \`extensions.notImplemented\`, or, where it cannot be null, is an error with the code \`NOT_IMPLEMENTED\`. A REST
operation of the contract that has no handler answers 501; what is not in the contract answers 404.

## REST

${restTable()}

${coverageMarkdown(buildPatronSchema(resolverModules)).trim()}
`;
  return { path: 'docs/coverage.md', content };
}

function restTable(): string {
  const all = [...restOperations, ...storefrontOperations, ...operatorOperations];
  const built = new Set<string>(all.map(({ id }) => id));
  const rows = [...contract().operations.values()]
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
    .map(
      ({ id, method, path }) =>
        `| ${method.toUpperCase()} \`${path}\` | ${id} | ${built.has(id) ? 'built' : '501'} |`,
    );
  return ['| Operation | Name | |', '| --- | --- | --- |', ...rows].join('\n');
}
