import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/index.ts';
import { readDemoFile } from './sso-link.ts';
import { welcome } from './welcome.ts';

export async function demoCommand(overrides: Partial<Config>, json: boolean): Promise<void> {
  const { access, path } = readDemoFile(overrides);
  const authority = join(dirname(path), 'authority.crt');
  const trusted = access.api_url.startsWith('https:') && existsSync(authority) ? authority : null;
  console.log(json ? JSON.stringify(access, null, 2) : welcome(access, path, { authority: trusted }));
}
