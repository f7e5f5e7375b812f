import { DomainError } from '../kernel/errors.ts';

/** The id that something of the seed was given, by its name. Throws `seeds.unknown_name`. */
export const idOf = <T>(map: ReadonlyMap<string, T>, name: string, what: string): T => {
  const found = map.get(name);
  if (found === undefined)
    throw new DomainError('seeds.unknown_name', `The seed has no ${what} "${name}".`, { name, what });
  return found;
};
