import { createVerifier } from 'fast-jwt';
import { ok, type Result } from '../../kernel/result.ts';
import { refuse, type Refusal } from './refusal.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** A token taken apart. Nothing in it is proven yet. */
export interface DecodedJwt {
  readonly header: JsonObject;
  readonly claims: JsonObject;
  /** The token itself, to verify. */
  readonly text: string;
}

/** Far more than the documented claims need, and far less than would be work to take apart. */
export const MAX_TOKEN_LENGTH = 8_192;

/** Takes a token apart. Each part must be written the one right way, so that no two texts are the same token. */
export function decodeJwt(text: string): Result<DecodedJwt, Refusal> {
  if (text.length > MAX_TOKEN_LENGTH)
    return refuse('malformed', `the token has ${text.length} characters; ${MAX_TOKEN_LENGTH} allowed`);
  const parts = text.split('.');
  if (parts.length !== 3) return refuse('malformed', `a JWT has three parts; this has ${parts.length}`);
  if (parts[2] === '') return refuse('signature_missing', 'the token has no signature');
  if (!parts.every(isBase64Url)) return refuse('malformed', 'a part of the token is not base64url');
  const header = jsonObject(parts[0]!);
  if (!header) return refuse('malformed', 'the header is not a JSON object');
  const claims = jsonObject(parts[1]!);
  if (!claims) return refuse('malformed', 'the payload is not a JSON object');
  return ok({ header, claims, text });
}

const isBase64Url = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') === part;

function jsonObject(part: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

/**
 * The header must name the one algorithm. `typ`, where it is there, is JWT. `kid`, `jku`, `jwk`, `x5u` and the like are
 * not looked at: who signs is known from `iss` alone. `crit` asks for what we do not know, so it is refused (RFC 7515).
 */
export function checkHeader(
  { header }: DecodedJwt,
  algorithm: 'HS256' | 'ES256',
): Result<undefined, Refusal> {
  if (header['alg'] !== algorithm)
    return refuse('algorithm', `alg is ${shownAlgorithm(header['alg'])}; ${algorithm} expected`);
  const type = header['typ'];
  if (type !== undefined && (typeof type !== 'string' || type.toUpperCase() !== 'JWT'))
    return refuse('type', 'typ is not "JWT"');
  if (header['crit'] !== undefined) return refuse('critical_header', 'crit names headers that are not known');
  return ok(undefined);
}

const shownAlgorithm = (value: unknown): string =>
  typeof value === 'string' && /^\w{1,16}$/.test(value) ? value : 'missing or not a name';

/** Whether the key made the signature. Times are the claims' own checks. */
export function isSignedBy({ text }: DecodedJwt, algorithm: 'HS256' | 'ES256', key: string): boolean {
  const verify = createVerifier({
    key,
    algorithms: [algorithm],
    ignoreExpiration: true,
    ignoreNotBefore: true,
  });
  try {
    verify(text);
    return true;
  } catch {
    return false; // it throws for nothing but a token that the key has not signed
  }
}
