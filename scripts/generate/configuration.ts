import { keys } from '../../src/config/index.ts';

/** docs/configuration.md: every key with its default and its sentence. */
export async function generateConfiguration(): Promise<{ path: string; content: string }> {
  const rows = Object.entries(keys).map(
    ([name, key]) =>
      `| \`${name}\` | ${key.default === null ? 'none' : `\`${String(key.default)}\``} | ${key.about} |`,
  );
  const content = `# Configuration

Patron reads these environment variables, and nothing else. This page is made from \`src/config/keys.ts\`.

| Variable | Default | What it does |
| --- | --- | --- |
${rows.join('\n')}
`;
  return { path: 'docs/configuration.md', content };
}
