const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of HTML, of at most so many characters. Only for reading: what comes out must be escaped again. */
export function plainText(html: string, limit: number): string {
  const text = html
    .replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|(\w{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      name === undefined ? character(Number(code)) : (ENTITIES[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
  return [...text].slice(0, Math.max(0, limit)).join('');
}

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
