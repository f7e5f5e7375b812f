import { countries, type Country, type State } from '../../domains/customers/index.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    Geography: object;
    Country: Country;
    StateOrProvince: State;
  }
}

/** `geography`: every country, or the one whose code or name is exactly this (`docs/storefront/graphql/examples/index.mdx`). */
export const geography: ResolverModule = {
  Query: { geography: () => ({}) },
  Geography: {
    countries: async (_geography, { filters }) => {
      const { code, name } = filters ?? {};
      return (await countries()).filter(
        (country) => (code == null || country.code === code) && (name == null || country.name === name),
      );
    },
  },
  Country: {
    entityId: ({ id }) => id,
    code: 'property',
    name: 'property',
    iso3: 'property',
    statesOrProvinces: ({ states }) => states,
  },
  StateOrProvince: { entityId: ({ id }) => id, name: 'property', abbreviation: 'property' },
};
