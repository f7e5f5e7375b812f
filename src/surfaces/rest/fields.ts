type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Applies `include_fields` and `exclude_fields` to `data` of a V3 answer (`docs/start/about/common-query-params.mdx`).
 * `id` is always sent.
 */
export function selectFields(body: unknown, query: Row): unknown {
  const included = query['include_fields'] as readonly string[] | undefined;
  const excluded = query['exclude_fields'] as readonly string[] | undefined;
  if ((!included && !excluded) || !isRow(body)) return body;
  const keeps = (name: string) =>
    name === 'id' || ((included?.includes(name) ?? true) && !excluded?.includes(name));
  const select = (row: unknown) =>
    isRow(row) ? Object.fromEntries(Object.entries(row).filter(([name]) => keeps(name))) : row;
  const { data } = body;
  return { ...body, data: Array.isArray(data) ? data.map(select) : select(data) };
}
