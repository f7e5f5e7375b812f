import { sql } from 'kysely';
import type { Change, SharedKind } from './changes.ts';
import type { Database } from './context.ts';

/** What happened in a store after a change: the newest there is, and all since, in order. */
export interface Since {
  readonly storeId: number;
  readonly newest: number;
  /** null where some are no longer there, so that all that is kept of the store may be too old. */
  readonly changes: readonly Change[] | null;
}

/** The table `changes`, as one reads it who follows it. */
export interface ChangeLog {
  /** The number of a store's newest change; null where there is no such store. */
  newest(db: Database, storeId: number): Promise<number | null>;
  /** What came after these changes, by store; a store that is not in the answer is gone. */
  since(db: Database, known: ReadonlyMap<number, number>): Promise<readonly Since[]>;
}

interface Row {
  readonly store_id: number;
  readonly newest: number;
  readonly seq: number | null;
  readonly kind: SharedKind;
  readonly entity_id: number | null;
}

export const changeLog: ChangeLog = {
  async newest(db, storeId) {
    const row = await db
      .selectFrom('stores')
      .select('change_seq')
      .where('store_id', '=', storeId)
      .executeTakeFirst();
    return row?.change_seq ?? null;
  },
  async since(db, known) {
    const { rows } = await sql<Row>`
      select s.store_id, s.change_seq as newest, c.seq, c.kind, c.entity_id
      from unnest(${[...known.keys()]}::int[], ${[...known.values()]}::bigint[]) as known (store_id, seq)
      join stores s on s.store_id = known.store_id
      left join changes c on c.store_id = known.store_id and c.seq > known.seq
      order by s.store_id, c.seq`.execute(db);
    return [...Map.groupBy(rows, (row) => row.store_id)].map(([storeId, ofStore]) => {
      const { newest } = ofStore[0]!;
      const changes = ofStore.flatMap(({ seq, kind, entity_id: entityId }): Change[] =>
        seq === null ? [] : [{ storeId, seq, kind, entityId }],
      );
      // Numbers have no gaps (docs/adr/0004-changes-in-commit-order.md), so one that is missing was pruned.
      const complete = changes.length === newest - known.get(storeId)!;
      return { storeId, newest, changes: complete ? changes : null };
    });
  },
};

/** How many changes of a store are kept. Who has missed more reads everything anew. */
const KEPT = 10_000;

/** Forgets all but the latest changes of each store. */
export async function pruneChanges({ db }: { readonly db: Database }): Promise<void> {
  await sql`
    delete from changes using stores
    where changes.store_id = stores.store_id and changes.seq <= stores.change_seq - ${KEPT}`.execute(db);
}
