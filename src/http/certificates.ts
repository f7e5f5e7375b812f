import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { AsnSerializer } from '@peculiar/asn1-schema';
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints as NAME_CONSTRAINTS,
  NameConstraints,
} from '@peculiar/asn1-x509';
import * as x509 from '@peculiar/x509';
import { LRUCache } from 'lru-cache';
import { newSecret } from '../kernel/ids.ts';
import type { Clock } from '../kernel/clock.ts';

const DAY = 86_400_000;
/** How long the authority is trusted once it is; it can sign for this installation's names and nothing else. */
const AUTHORITY_DAYS = 3_650;
/** Certificates of names are made when they are asked for and kept in memory only. */
const NAME_DAYS = 30;
const RENEWED_DAYS_BEFORE = 7;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const crypto = webcrypto as never as Crypto;

/** Signs certificates for the names of one installation, which browsers and Node accept once they trust its own. */
export interface CertificateAuthority {
  /** Where the authority's own certificate is, for `NODE_EXTRA_CA_CERTS` and browsers. */
  readonly file: string;
  /** What a TLS server shows for a name; null for a name that it may not sign for. */
  contextFor(name: string): Promise<SecureContext | null>;
}

interface Authority {
  readonly certificate: x509.X509Certificate;
  readonly key: CryptoKey;
}

/**
 * The authority of a data folder; made on first use, its key readable by this user alone, and made anew in the last
 * months of its ten years. Its name constraints keep it to `localhost` and the domain, whoever gets hold of the key.
 */
export async function openAuthority(
  folder: string,
  domain: string,
  clock: Clock,
): Promise<CertificateAuthority> {
  const file = join(folder, 'authority.crt');
  const keyFile = join(folder, 'authority.key');
  const authority =
    (await storedAuthority(file, keyFile, domain, clock)) ??
    (await newAuthority(folder, file, keyFile, domain, clock));
  // Whoever connects names what they like: the names in use stay, the others leave.
  const made = new LRUCache<string, { readonly context: Promise<SecureContext>; readonly renewAt: number }>({
    max: 1_000,
  });
  return {
    file,
    async contextFor(asked) {
      const name = asked.toLowerCase();
      if (!isOf(domain, name)) return null;
      const known = made.get(name);
      if (known && known.renewAt > clock.now()) return known.context;
      const renewAt = clock.now() + (NAME_DAYS - RENEWED_DAYS_BEFORE) * DAY;
      const context = certificateFor(authority, name, clock);
      made.set(name, { context, renewAt });
      context.catch(() => made.delete(name));
      return context;
    },
  };
}

/** The names it signs for: `localhost`, and one label under the domain, of the letters that such labels have here. */
const isOf = (domain: string, name: string): boolean =>
  name === 'localhost' ||
  (name.endsWith(`.${domain}`) &&
    /^(api|store-[a-z0-9]{1,32}(-[1-9]\d{0,9})?)$/.test(name.slice(0, -domain.length - 1)));

async function storedAuthority(
  file: string,
  keyFile: string,
  domain: string,
  clock: Clock,
): Promise<Authority | null> {
  let texts: string[];
  try {
    texts = [file, keyFile].map((path) => readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const certificate = new x509.X509Certificate(texts[0]!);
  const endsSoon = certificate.notAfter.getTime() - clock.now() < 90 * DAY;
  // Made for another domain: its constraints forbid this one.
  if (endsSoon || certificate.subject !== subjectOf(domain)) return null;
  const [der] = x509.PemConverter.decode(texts[1]!);
  return { certificate, key: await crypto.subtle.importKey('pkcs8', der!, ALGORITHM, false, ['sign']) };
}

const subjectOf = (domain: string): string => `CN=Patron on this machine (${domain})`;

async function newAuthority(
  folder: string,
  file: string,
  keyFile: string,
  domain: string,
  clock: Clock,
): Promise<Authority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serial(),
      name: subjectOf(domain),
      ...validity(clock, AUTHORITY_DAYS),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
        constraintsTo(['localhost', domain]),
      ],
    },
    crypto,
  );
  const der = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, x509.PemConverter.encode(der, 'PRIVATE KEY'), { mode: 0o600 });
  chmodSync(keyFile, 0o600);
  writeFileSync(file, `${certificate.toString('pem')}\n`);
  return { certificate, key: keys.privateKey };
}

/** DNS names under these and none besides, and no IP addresses at all (RFC 5280, 4.2.1.10). */
function constraintsTo(names: readonly string[]): x509.Extension {
  const everyAddress = ['0.0.0.0/0', '::/0'].map(
    (range) => new GeneralSubtree({ base: new GeneralName({ iPAddress: range }) }),
  );
  const constraints = new NameConstraints({
    permittedSubtrees: new GeneralSubtrees(
      names.map((name) => new GeneralSubtree({ base: new GeneralName({ dNSName: name }) })),
    ),
    excludedSubtrees: new GeneralSubtrees(everyAddress),
  });
  return new x509.Extension(NAME_CONSTRAINTS, true, AsnSerializer.serialize(constraints));
}

async function certificateFor(authority: Authority, name: string, clock: Clock): Promise<SecureContext> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create(
    {
      serialNumber: serial(),
      subject: `CN=${name}`,
      issuer: authority.certificate.subject,
      ...validity(clock, NAME_DAYS),
      signingAlgorithm: ALGORITHM,
      publicKey: keys.publicKey,
      signingKey: authority.key,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }]),
        await x509.AuthorityKeyIdentifierExtension.create(authority.certificate, false, crypto),
      ],
    },
    crypto,
  );
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return createSecureContext({
    key: x509.PemConverter.encode(key, 'PRIVATE KEY'),
    cert: certificate.toString('pem'),
  });
}

/** A day back, for clients whose clock is a little slow. */
const validity = (clock: Clock, days: number) => ({
  notBefore: new Date(clock.now() - DAY),
  notAfter: new Date(clock.now() + days * DAY),
});

/** Positive and unforeseeable. */
const serial = (): string => `4${newSecret().slice(0, 31)}`;
