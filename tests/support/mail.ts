import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from './clients.ts';

export interface WireMail {
  readonly template: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly status: string;
}

/** The mail of a store to one address, newest first. */
export async function mailTo(store: StoreAccess, to: string): Promise<WireMail[]> {
  const { body } = await rest(store, 'GET', `/v3/patron/mail?to=${encodeURIComponent(to)}`);
  return (body as { data: WireMail[] }).data;
}

/** The link in the newest mail to an address. */
export async function mailedLink(store: StoreAccess, to: string): Promise<URL> {
  const [mail] = await mailTo(store, to);
  const link = /^https?:\/\/\S+$/m.exec(mail?.text ?? '')?.[0];
  if (link === undefined) throw new Error('There is no link in the newest mail.');
  return new URL(link);
}
