/** Global ids, as `node(id:)` takes them: base64 of `Type:id`. Clients treat them as opaque. */
export interface GlobalId {
  readonly type: string;
  readonly id: string;
}

export const encodeGlobalId = (type: string, id: string | number): string =>
  Buffer.from(`${type}:${id}`).toString('base64');

/** What a global id names, or null for text that is none. */
export function decodeGlobalId(text: string): GlobalId | null {
  const match = /^([A-Z][A-Za-z]*):([\w-]+)$/.exec(Buffer.from(text, 'base64').toString('latin1'));
  return match ? { type: match[1]!, id: match[2]! } : null;
}
