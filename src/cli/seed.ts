import { readFileSync } from 'node:fs';
import type { Config } from '../config/index.ts';
import { accessOf, createSeededStore } from '../seeds/index.ts';
import { readSeed } from '../seeds/read.ts';
import { DomainError } from '../kernel/errors.ts';
import { installationSecrets } from '../secrets.ts';
import { withApp } from './open.ts';

export async function seedCommand(overrides: Partial<Config>, file: string): Promise<void> {
  const seed = readSeed(json(file));
  await withApp(overrides, async ({ app, secrets }) => {
    const store = await createSeededStore(app.services, { seed });
    console.log(JSON.stringify(await accessOf(app.services, store, installationSecrets(secrets)), null, 2));
  });
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DomainError('seeds.unreadable', `${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
