import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { StoreAccess } from '../../src/seeds/index.ts';

/** A request to the management API that the server has begun to read, and whose body ends when the test says so. */
export async function holdOpen(
  store: Pick<StoreAccess, 'api_url' | 'store_hash' | 'access_token'>,
  method: string,
  path: string,
  body: unknown,
): Promise<{ finish(): Promise<number>; abort(): Promise<void> }> {
  const text = JSON.stringify(body);
  const sent = request(`${store.api_url}/stores/${store.store_hash}${path}`, {
    method,
    agent: false,
    headers: {
      'x-auth-token': store.access_token,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      expect: '100-continue',
    },
  });
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
  answered.catch(() => undefined);
  sent.flushHeaders();
  await once(sent, 'continue');
  sent.write(text.slice(0, 1));
  return {
    async finish() {
      sent.end(text.slice(1));
      const [answer] = await answered;
      answer.resume();
      await once(answer, 'end');
      return answer.statusCode!;
    },
    async abort() {
      const closed = new Promise((resolve) => sent.once('close', resolve));
      sent.once('error', () => undefined);
      sent.destroy();
      await closed;
    },
  };
}
