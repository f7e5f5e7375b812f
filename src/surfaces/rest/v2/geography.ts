import type { Context } from '../../../db/context.ts';
import {
  countries,
  readCountry,
  readState,
  type Country,
  type State,
} from '../../../domains/customers/index.ts';
import type { components } from '../contract.generated.ts';
import { defineOperation, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';
import { v2Base } from './base.ts';

type Schemas = components['schemas'];

const toWireCountry = ({ id, name, code, iso3 }: Country, base: string): Schemas['CountryV2'] => ({
  id,
  country: name,
  country_iso2: code,
  country_iso3: iso3,
  states: { url: `${base}/countries/${id}/states`, resource: `/countries/${id}/states` },
});

const toWireState = ({ id: countryId }: Country, { id, name, abbreviation }: State): Schemas['StateV2'] => ({
  id,
  state: name,
  state_abbreviation: abbreviation,
  country_id: countryId,
});

const is = <T>(value: T, wanted: T | undefined): boolean => wanted === undefined || value === wanted;

/** One page of what is there as a whole. */
function page<T>(query: Parameters<typeof pageOf>[0], all: T[]) {
  const { limit, offset } = pageOf(query);
  return v2List(all.slice(offset, offset + limit));
}

const getCountries = defineOperation('getCountries', async ({ ctx, query }) => {
  const { country: name, country_iso2: iso2, country_iso3: iso3 } = query;
  const all = (await countries()).filter(
    (country) => is(country.name, name) && is(country.code, iso2) && is(country.iso3, iso3),
  );
  const base = v2Base(ctx);
  return page(
    query,
    all.map((country) => toWireCountry(country, base)),
  );
});

const statesOf = (some: readonly Country[]): Schemas['StateV2'][] =>
  some.flatMap((country) => country.states.map((state) => toWireState(country, state)));

const stateCount = (some: readonly Country[]): number =>
  some.reduce((sum, { states }) => sum + states.length, 0);

const getCountryStates = defineOperation('getCountryStates', async ({ path, query }) => {
  const { state: name, state_abbreviation: abbreviation } = query;
  const all = statesOf([await readCountry(path.country_id)]);
  return page(
    query,
    all.filter((state) => is(state.state, name) && is(state.state_abbreviation, abbreviation)),
  );
});

const getCountryState = defineOperation('getCountryState', async ({ path }) => {
  const { country, state } = await readState(path.country_id, path.id);
  return ok(toWireState(country, state));
});

const countryOf = async (ctx: Context, id: number) => toWireCountry(await readCountry(id), v2Base(ctx));

/** Countries and states (`reference/geography.v2.yml`): the same for every store. */
export const geographyOperations = [
  getCountries,
  defineOperation('getCountriesCount', async () => ok({ count: (await countries()).length })),
  defineOperation('getStates', async ({ query }) => page(query, statesOf(await countries()))),
  defineOperation('getStatesCount', async () => ok({ count: stateCount(await countries()) })),
  defineOperation('getCountry', async ({ ctx, path }) => ok(await countryOf(ctx, path.id))),
  getCountryStates,
  defineOperation('getCountryStatesCount', async ({ path }) =>
    ok({ count: stateCount([await readCountry(path.country_id)]) }),
  ),
  getCountryState,
];
