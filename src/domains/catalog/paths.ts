/** The path of a page by its name: "Über Shirt" is `/uber-shirt/`. */
export function pathOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? '/item/' : `/${plain}/`;
}

/** The path with a number, for the second page of the same name: `/shirt-2/`. */
export const numbered = (path: string, number: number): string => `${path.slice(0, -1)}-${number}/`;

/** The path a merchant entered, with slashes at both ends. */
export const asPath = (entered: string): string =>
  `/${entered.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Whether a merchant chose the path, so that it does not come from the name. */
export function isCustomPath(path: string, name: string): boolean {
  const last = /[^/]+(?=\/$)/.exec(path)?.[0] ?? '';
  const generated = pathOf(name).slice(1, -1);
  return (
    last !== generated &&
    !(last.startsWith(`${generated}-`) && /^\d+$/.test(last.slice(generated.length + 1)))
  );
}
