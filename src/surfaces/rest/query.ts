import { resolve, type JsonObject, type OpenApiDocument } from './document.ts';

/** What a query string or header has: text, or several texts where a name was repeated. */
export type RawValues = Readonly<Record<string, string | readonly string[] | undefined>>;

const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/;

/**
 * Reads text by its schema: numbers, booleans, comma lists (`id:in=1,2`). What cannot be read stays text, so that the
 * validator refuses it by name.
 */
export function readText(
  document: OpenApiDocument,
  schema: JsonObject,
  raw: string | readonly string[],
): unknown {
  const { type, items } = resolve(document, schema) as JsonObject;
  if (type === 'array') {
    const parts = (typeof raw === 'string' ? [raw] : raw).flatMap((part) => part.split(','));
    return parts.map((part) => readText(document, items as JsonObject, part.trim()));
  }
  if (typeof raw !== 'string') return raw;
  if (type === 'integer') return INTEGER.test(raw) ? Number(raw) : raw;
  if (type === 'number') return NUMBER.test(raw) ? Number(raw) : raw;
  if (type === 'boolean')
    return raw === 'true' || raw === '1' ? true : raw === 'false' || raw === '0' ? false : raw;
  return raw;
}
