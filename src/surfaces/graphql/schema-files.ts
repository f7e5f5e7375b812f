import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';

const FOLDER = join(import.meta.dirname, 'schema');

/** The schema's areas: the files of `schema/` by name, without their ending. */
const areas = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.slice(0, -'.graphql'.length))
    .sort();

const read = (area: string): string => readFileSync(join(FOLDER, `${area}.graphql`), 'utf8');

/** The published storefront schema: the text of all areas. */
export const readSchemaFiles = (): string => areas().map(read).join('\n');

/** The names of the types that each area defines, in the order of its file. */
export const readSchemaByArea = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    areas().map((area) => {
      const { definitions } = parse(read(area), { noLocation: true });
      const names = definitions.map((definition) =>
        'name' in definition ? (definition.name?.value ?? '') : '',
      );
      return [area, names.filter((name) => name !== '')];
    }),
  );
