import type { Context, Services } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { Memory } from '../../src/db/memory.ts';
import { createStore, systemContext, type Store } from '../../src/domains/stores/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createDefaultCurrency } from '../../src/domains/currencies/index.ts';
import { TestClock } from '../../src/kernel/clock.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { LogBounds } from '../../src/kernel/log-bounds.ts';
import { PasswordHasher } from '../../src/kernel/passwords.ts';
import { SecretBox } from '../../src/kernel/secret-box.ts';
import { RECOVERY, SignInThrottle } from '../../src/kernel/throttle.ts';

/** The services of a process without a server, on a clock that tests move. */
export function testServices(database: OpenDatabase): Services & { clock: TestClock } {
  const clock = new TestClock();
  const silent = () => undefined;
  return {
    db: database.db,
    engine: database.engine,
    clock,
    memory: new Memory({ onlyWriter: database.engine === 'pglite' }),
    secretBox: new SecretBox(Buffer.from(newSecret(), 'hex')),
    passwords: new PasswordHasher(),
    signInThrottle: new SignInThrottle({ perAddress: 100, perAccount: 20 }, clock),
    recoveryThrottle: new SignInThrottle({ perAddress: 100, perAccount: 5 }, clock, RECOVERY),
    mailer: null,
    recaptcha: { passes: async () => false },
    logBounds: new LogBounds(clock),
    webhooks: { toPrivate: true },
    urls: {
      storefront: ({ hash }, channelId) => `http://store-${hash}-${channelId}.test`,
      api: () => 'http://api.test',
    },
    log: { info: silent, warn: silent, error: silent },
  };
}

/** A store with its currency, channel 1 and nothing else, and a context in it. */
export async function newStore(services: Services, name = 'Test'): Promise<{ store: Store; ctx: Context }> {
  const store = await createStore(services, { name });
  const ctx = systemContext(services, store);
  await createDefaultCurrency(ctx, store.currency);
  await createChannel(ctx, { name, type: 'storefront', platform: 'custom' });
  return { store, ctx };
}
