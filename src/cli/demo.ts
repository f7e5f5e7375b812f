import type { Config } from '../config/index.ts';
import { readDemoFile } from './sso-link.ts';
import { welcome } from './welcome.ts';

export async function demoCommand(overrides: Partial<Config>, json: boolean): Promise<void> {
  const { access, path } = readDemoFile(overrides);
  console.log(json ? JSON.stringify(access, null, 2) : welcome(access, path));
}
