import { hash, randomBytes, randomUUID } from 'node:crypto';

/** Ids of entities are 32-bit on the wire. */
export const MAX_ID = 2_147_483_647;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const newUuid = (): string => randomUUID();
export const isUuid = (value: string): boolean => UUID.test(value);

/** A new secret: 32 random bytes as 64 hex digits. Only its hash is ever stored. */
export const newSecret = (): string => randomBytes(32).toString('hex');

/** A short random name of lower-case letters and digits, for store hashes and client ids. */
export function newName(length: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const limit = 256 - (256 % alphabet.length);
  let name = '';
  while (name.length < length)
    for (const byte of randomBytes(length))
      if (byte < limit && name.length < length) name += alphabet[byte % alphabet.length];
  return name;
}

/** How a secret is stored and looked up. SHA-256 is enough, since secrets are random and long; passwords are not. */
export const hashSecret = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** The same as hex digits. */
export const hexOfSecret = (secret: string): string => hash('sha256', secret);

/** The bytes of a hash that was written as hex digits. */
export const bytesOfHex = (hex: string): Buffer => Buffer.from(hex, 'hex');
