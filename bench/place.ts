import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../src/config/index.ts';
import type { Engine } from '../src/db/context.ts';
import { openEmbedded, openPostgres, type OpenDatabase } from '../src/db/open.ts';
import { newSecret } from '../src/kernel/ids.ts';
import { ownPostgres } from '../tests/support/database.ts';
import { startChild } from './child.ts';
import type { Sizes } from './options.ts';

/** Where a seeded store is, as a process can be told. */
export type Place =
  | { readonly engine: 'pglite'; readonly folder: string }
  | {
      readonly engine: 'postgres';
      readonly folder: string;
      readonly url: string;
      readonly secretKey: string;
    };

/** The configuration of the server that is measured: the defaults, but for what would refuse so much at once. */
export const configOf = (place: Place): Config =>
  readConfig(
    {
      PORT: 0,
      PATRON_DATA_DIR: place.folder,
      PATRON_RATE_LIMIT: 10_000_000,
      ...(place.engine === 'postgres' && { DATABASE_URL: place.url, PATRON_SECRET_KEY: place.secretKey }),
    },
    {},
  );

export const openDatabase = async (place: Place): Promise<OpenDatabase> =>
  place.engine === 'pglite'
    ? openEmbedded(place.folder)
    : openPostgres(place.url, configOf(place).DATABASE_POOL_SIZE);

/** A seeded store for one run; `remove` leaves nothing of it. */
export interface SeededPlace {
  readonly place: Place;
  remove(): Promise<void>;
}

export async function seededPlace(
  engine: Engine,
  { sizes, fresh }: { readonly sizes: Sizes; readonly fresh: boolean },
): Promise<SeededPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'patron-bench-run-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (engine === 'pglite') {
      // A run writes, so it works on a copy.
      cpSync(await keptFolder(sizes, fresh), folder, { recursive: true });
      return { place: { engine, folder }, remove: async () => removeFolder() };
    }
    const own = await ownPostgres();
    const remove = async (): Promise<void> => {
      await own.drop();
      removeFolder();
    };
    const place: Place = { engine, folder, url: own.url, secretKey: newSecret() };
    try {
      await seed(place, sizes);
    } catch (error) {
      await remove();
      throw error;
    }
    return { place, remove };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

/** A seeded data folder in the system's temporary folder, under the hash of what made it; made where it is missing. */
async function keptFolder(sizes: Sizes, fresh: boolean): Promise<string> {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const migrations = globSync('../src/db/migrations/*.ts', { cwd: import.meta.dirname }).sort();
  const files = [...migrations, 'store-seed.ts', 'store-fill.ts', '../package.json'].map(read);
  const made = [sizes, files, process.version];
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16);
  const kept = join(tmpdir(), `patron-bench-${process.getuid?.() ?? 0}-${key}`);
  if (fresh) rmSync(kept, { recursive: true, force: true });
  if (existsSync(kept)) return kept;
  const next = mkdtempSync(`${kept}-`);
  try {
    await seed({ engine: 'pglite', folder: next }, sizes);
    renameSync(next, kept);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  return kept;
}

async function seed(place: Place, sizes: Sizes): Promise<void> {
  const child = await startChild('seed.process.ts', { place, sizes });
  await child.stop();
}
