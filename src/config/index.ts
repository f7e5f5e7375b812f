import { keys, type Config, type ConfigKey, type Key } from './keys.ts';

export type { Config, ConfigKey } from './keys.ts';
export { keys } from './keys.ts';

/** The configuration is wrong; the message names each key and what is wrong with it. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

/**
 * Reads the configuration. The only reader of the environment.
 * @param overrides what the command line said, which comes before the environment
 * @throws BadConfig
 */
export function readConfig(
  overrides: Partial<Config> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const problems: string[] = [];
  const entries = (Object.keys(keys) as ConfigKey[]).map((name) => {
    const given = overrides[name];
    if (given !== undefined) return [name, given];
    const text = environment[name];
    if (text === undefined || text === '') return [name, keys[name].default];
    const key: Key<unknown> = keys[name];
    try {
      return [name, key.read(text)];
    } catch (error) {
      const given = key.isSecret ? 'which it is not' : `but is "${text}"`;
      problems.push(`${name} ${(error as Error).message}, ${given}`);
      return [name, key.default];
    }
  });
  if (problems.length > 0) throw new BadConfig(problems.join('; '));
  return Object.fromEntries(entries) as Config;
}
