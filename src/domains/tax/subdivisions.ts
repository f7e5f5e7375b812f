/** Codes of ISO 3166-2 by the plain name, for each country; read when an address is first compared by its state. */
let names: Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> | undefined;

async function readNames(): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { iso31662 } = await import('iso-3166');
  const byCountry = Map.groupBy(iso31662, ({ code }) => code.slice(0, 2));
  return new Map(
    [...byCountry].map(([country, list]) => [
      country,
      new Map(list.map(({ code, name }) => [plain(name), code.slice(3)])),
    ]),
  );
}

/**
 * The code of a state or province, of which addresses have the code or the name. What is neither a name nor a code is
 * answered as it came, in capitals.
 */
export async function subdivisionCode(countryCode: string, state: string): Promise<string> {
  const ofCountry = (await (names ??= readNames())).get(countryCode);
  return ofCountry?.get(plain(state)) ?? state.trim().toUpperCase();
}

/** Without accents and capitals: addresses are typed by hand. */
const plain = (name: string): string => name.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
