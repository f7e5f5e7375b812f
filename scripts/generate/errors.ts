import { graphqlErrorMessages } from '../../src/surfaces/graphql/domain-errors.ts';
import { ERROR_ROWS } from '../../src/surfaces/rest/errors.ts';

/** docs/errors.md: every refusal's code, and how each surface says it. */
export async function generateErrors(): Promise<{ path: string; content: string }> {
  const graphql = graphqlErrorMessages();
  const codes = [...new Set([...Object.keys(ERROR_ROWS), ...Object.keys(graphql)])].sort();
  const rows = codes.map((code) => {
    const row = ERROR_ROWS[code];
    const rest = row ? `${row.status}${row.field ? `, field \`${row.field}\`` : ''}` : '';
    return `| \`${code}\` | ${rest} | ${code in graphql ? (graphql[code] ?? '(says what it is about)') : ''} |`;
  });
  const content = `# Errors

Domains refuse with a stable code. Each surface has one table from code to its wire form; this page is made from them. An
empty cell: the surface does not meet that refusal.

| Code | REST | GraphQL message |
| --- | --- | --- |
${rows.join('\n')}
`;
  return { path: 'docs/errors.md', content };
}
