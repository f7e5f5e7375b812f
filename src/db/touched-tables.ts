import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely';

/** As much of a statement's tree as is looked at here. */
interface Node {
  readonly kind: string;
  readonly [part: string]: unknown;
}

/** What a statement does to the tables it names. */
export interface Touch {
  /** `lock` reads rows that nobody else may change before the commit. */
  readonly how: 'insert' | 'update' | 'delete' | 'lock';
  readonly table: string;
}

export interface Touching {
  /** Before the statement is sent. */
  before(touch: Touch): void;
  /** After it wrote to at least one row of one of these. */
  wrote(touches: readonly Touch[]): void;
}

/** Tells of each table that the statements of one transaction write to, or lock rows of. */
export class TouchedTables implements KyselyPlugin {
  readonly #touching: Touching;
  readonly #writing = new WeakMap<PluginTransformQueryArgs['queryId'], readonly Touch[]>();

  constructor(touching: Touching) {
    this.#touching = touching;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): PluginTransformQueryArgs['node'] {
    const touches = touchesOf(node as unknown as Node);
    if (touches.length > 0) this.#writing.set(queryId, touches);
    for (const touch of touches) this.#touching.before(touch);
    return node;
  }

  async transformResult({
    queryId,
    result,
  }: PluginTransformResultArgs): Promise<PluginTransformResultArgs['result']> {
    const touches = this.#writing.get(queryId);
    if (touches && (result.numAffectedRows ?? BigInt(result.rows.length)) > 0n)
      this.#touching.wrote(touches.filter(({ how }) => how !== 'lock'));
    return result;
  }
}

function touchesOf(node: Node): readonly Touch[] {
  const inside = (
    (node['with'] as { expressions: readonly { expression: Node }[] } | undefined)?.expressions ?? []
  ).flatMap(({ expression }) => touchesOf(expression));
  return [...inside, ...ownTouchesOf(node)];
}

function ownTouchesOf(node: Node): readonly Touch[] {
  switch (node.kind) {
    case 'InsertQueryNode':
      return touches('insert', [node['into']]);
    case 'UpdateQueryNode':
      return touches('update', [node['table']]);
    case 'DeleteQueryNode':
      return touches('delete', fromsOf(node));
    case 'SelectQueryNode':
      return isLocking(node) ? touches('lock', fromsOf(node)) : [];
    case 'RawNode':
      return touchesOfText(textOf(node));
    default:
      return [];
  }
}

const touches = (how: Touch['how'], nodes: readonly unknown[]): Touch[] =>
  nodes.flatMap((node) => {
    const table = tableOf(node as Node | undefined);
    return table === null ? [] : [{ how, table }];
  });

const fromsOf = (node: Node): readonly unknown[] => [
  ...((node['from'] as { froms: readonly unknown[] } | undefined)?.froms ?? []),
  ...((node['joins'] as readonly { table: unknown }[] | undefined) ?? []).map(({ table }) => table),
];

const isLocking = (node: Node): boolean =>
  ((node['endModifiers'] as readonly { modifier?: string }[] | undefined) ?? []).some(({ modifier }) =>
    modifier?.startsWith('For'),
  );

function tableOf(node: Node | undefined): string | null {
  if (node?.kind === 'AliasNode') return tableOf(node['node'] as Node);
  if (node?.kind === 'ListNode') return tableOf((node['items'] as readonly Node[])[0]);
  if (node?.kind !== 'TableNode') return null;
  return (node['table'] as { identifier: { name: string } }).identifier.name;
}

/** A statement that is written out, with the tables that it takes as parameters. */
const textOf = (node: Node): string =>
  (node['sqlFragments'] as readonly string[])
    .map((fragment, at) => {
      const parameter = (node['parameters'] as readonly Node[])[at];
      return fragment + (tableOf(parameter) ?? (parameter?.kind === 'RawNode' ? textOf(parameter) : ''));
    })
    .join('');

const WRITES = /\b(insert into|update|delete from|merge into|truncate)\s+(?:only\s+)?"?([a-z_]+)"?/gi;
const LOCKS = /\bfor\s+(?:no\s+key\s+)?(?:update|share)|\bfor\s+key\s+share/i;
const READS = /\b(?:from|join)\s+"?([a-z_]+)"?/gi;

function touchesOfText(text: string): readonly Touch[] {
  const locking = LOCKS.test(text);
  const plain = text.replace(new RegExp(LOCKS, 'gi'), '');
  const written = [...plain.matchAll(WRITES)].map(([, verb, table]): Touch => ({
    how: /^insert/i.test(verb!) ? 'insert' : /^update/i.test(verb!) ? 'update' : 'delete',
    table: table!.toLowerCase(),
  }));
  if (!locking) return written;
  return [
    ...written,
    ...[...plain.matchAll(READS)].map(([, table]): Touch => ({ how: 'lock', table: table!.toLowerCase() })),
  ];
}
