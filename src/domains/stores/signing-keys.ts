import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { dateOf } from '../../kernel/clock.ts';
import { newName } from '../../kernel/ids.ts';
import type { Collection, Context } from '../../db/context.ts';
import { insertSigningKey, selectSigningKeys } from './signing-keys.storage.ts';

/** An ES256 key of a store, as PEM: what it signs its own tokens with. */
export interface SigningKey {
  readonly kid: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

const keysOfStore: Collection<'all', readonly SigningKey[]> = {
  name: 'signing-keys',
  unloadedBy: { store: 'all' },
  async load(ctx) {
    const rows = await selectSigningKeys(ctx);
    const keys = rows.map((row) => ({
      kid: row.kid,
      publicKey: createPublicKey({ key: row.publicKey, format: 'jwk' })
        .export({ type: 'spki', format: 'pem' })
        .toString(),
      privateKey: ctx.services.secretBox.open(row.privateKeySealed, label(ctx, row.kid)),
    }));
    return new Map([['all' as const, keys]]);
  },
};

const label = (ctx: Context, kid: string): string => `store ${ctx.store.id}, signing key ${kid}`;

/** All keys that may have signed a token that is still valid, newest first. */
export async function signingKeys(ctx: Context): Promise<readonly SigningKey[]> {
  return (await ctx.services.memory.get(ctx, keysOfStore, 'all')) ?? [];
}

/** The key to sign with. */
export async function currentSigningKey(ctx: Context): Promise<SigningKey> {
  const [newest] = await signingKeys(ctx);
  if (!newest) throw new Error(`Store ${ctx.store.hash} has no signing key.`);
  return newest;
}

/** Makes a new key, which signs from now on; tokens of the earlier ones stay valid. */
export async function rotateSigningKey(ctx: Context): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = newName(12);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await ctx.transaction(async (tx) => {
    await insertSigningKey(tx, {
      kid,
      publicKey: publicKey.export({ format: 'jwk' }) as JsonWebKey,
      privateKeySealed: ctx.services.secretBox.seal(pem, label(ctx, kid)),
      createdAt: dateOf(ctx.clock),
    });
    await tx.changed('store', null);
  });
}
