import type { Case } from './cases.ts';
import type { Constant } from './floor.process.ts';
import type { Requests } from './load.ts';
import { send } from './shop.ts';

/** Headers that each server writes itself; the floor repeats the rest, so that its answer is as long. */
const OWN_HEADERS = /^(date|connection|keep-alive|content-length|transfer-encoding)$/;

/** The first answer must be the right one, or the case is no case. Later ones are held against its size. */
export async function firstAnswer(
  each: Case,
  port: number,
  requests: Requests,
): Promise<{ constant: Constant; bytes: number }> {
  const response = await send(port, '', typeof requests === 'function' ? requests() : requests[0]!);
  const body = await response.text();
  const wanted = each.status ?? 200;
  if (response.status !== wanted)
    throw new Error(`The first answer has status ${response.status}, not ${wanted}: ${body.slice(0, 600)}`);
  if (body.includes('"errors"')) throw new Error(`The first answer has errors: ${body.slice(0, 600)}`);
  if (body.includes('"notImplemented"'))
    throw new Error(`The first answer says that something is not built: ${body.slice(-600)}`);
  each.check?.({ headers: response.headers, body });
  const headers = [...response.headers].filter(([name]) => !OWN_HEADERS.test(name));
  const bytes =
    Buffer.byteLength(body) + headers.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return { constant: { status: response.status, headers: Object.fromEntries(headers), body }, bytes };
}
