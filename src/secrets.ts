import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadConfig, type Config } from './config/index.ts';
import { newSecret } from './kernel/ids.ts';
import type { InstallationSecrets } from './seeds/index.ts';

/** The secrets of an installation. */
export interface Secrets {
  /** 32 bytes; encrypts client secrets and signing keys at rest. */
  readonly encryptionKey: Buffer;
  /** null: the operator endpoints are off. */
  readonly operatorKey: string | null;
  readonly trustedProxySecret: string | null;
}

interface SecretsFile {
  readonly encryptionKey: string;
  readonly operatorKey: string;
  readonly trustedProxySecret: string;
}

/**
 * The secrets of the configuration; what it leaves out is made once in the data folder (mode 0600), but only for the
 * embedded database: on PostgreSQL several nodes must share them. Throws BadConfig.
 */
export function readSecrets(config: Config): Secrets {
  const made = config.DATABASE_URL === null ? secretsFile(config.PATRON_DATA_DIR) : null;
  const encryptionKey = config.PATRON_SECRET_KEY ?? made?.encryptionKey;
  if (encryptionKey === undefined)
    throw new BadConfig('PATRON_SECRET_KEY is needed with DATABASE_URL: 64 hex digits');
  if (!/^[0-9a-f]{64}$/i.test(encryptionKey)) throw new BadConfig('PATRON_SECRET_KEY must be 64 hex digits');
  return {
    encryptionKey: Buffer.from(encryptionKey, 'hex'),
    operatorKey: config.PATRON_OPERATOR_KEY ?? made?.operatorKey ?? null,
    trustedProxySecret: config.PATRON_TRUSTED_PROXY_SECRET ?? made?.trustedProxySecret ?? null,
  };
}

/** What a description of a store tells of the installation; empty where there is none. */
export const installationSecrets = (secrets: Secrets): InstallationSecrets => ({
  trusted_proxy_secret: secrets.trustedProxySecret ?? '',
  operator_key: secrets.operatorKey ?? '',
});

function secretsFile(folder: string): SecretsFile {
  const path = join(folder, 'secrets.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SecretsFile;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new BadConfig(
        `${path} is damaged. Without its key the stored secrets cannot be read: restore it.`,
      );
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secrets: SecretsFile = {
    encryptionKey: newSecret(),
    operatorKey: newSecret(),
    trustedProxySecret: newSecret(),
  };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secrets;
}
