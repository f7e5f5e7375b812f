/**
 * Documents made of the fields that a public storefront selects, which is data of ../shared/reference: everything below a
 * field, so far as that storefront asks for it. None of its own documents is needed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const USAGE = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference', 'storefront-usage.json');

export const hasUsage = existsSync(USAGE);

/** `Type.field` of everything that a client selects. */
export function fieldsUsedBy(client: string): ReadonlySet<string> {
  const { fields } = JSON.parse(readFileSync(USAGE, 'utf8')) as { fields: Record<string, string[]> };
  return new Set(Object.keys(fields).filter((name) => fields[name]!.includes(client)));
}

/** Arguments of a field as text, such as `(first: 2)`; of `Type.field`, or of any field of that argument. */
export type ArgumentsOf = (typeField: string, argument: string) => string | undefined;

/** How far a selection goes: a document may have 16 levels. */
const DEEPEST = 12;

/** Writes the selection below fields. */
export class Selector {
  readonly #schema: GraphQLSchema;
  readonly #used: ReadonlySet<string>;
  readonly #args: ArgumentsOf;

  constructor(schema: GraphQLSchema, used: ReadonlySet<string>, args: ArgumentsOf) {
    this.#schema = schema;
    this.#used = used;
    this.#args = args;
  }

  /** The names of the fields of a type that are used. */
  used(typeName: string): string[] {
    return this.#usedOf(this.#schema.getType(typeName)!).map(({ name }) => name);
  }

  /** A field of a type with everything used below it. */
  field(typeName: string, name: string): string {
    const type = this.#schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) throw new Error(`There is no ${typeName}.${name}.`);
    const text = this.#field(typeName, field, [typeName]);
    if (text === null) throw new Error(`Nothing is used below ${typeName}.${name}.`);
    return text;
  }

  #usedOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
    if (!isObjectType(type) && !isAbstractType(type)) return [];
    if (!('getFields' in type)) return [];
    return Object.values(type.getFields()).filter(({ name }) => this.#used.has(`${type.name}.${name}`));
  }

  /** Null where the field is of a type that is being written already, or nothing below it is used. */
  #field(parent: string, field: GraphQLField<unknown, unknown>, within: readonly string[]): string | null {
    const type = getNamedType(field.type);
    const below = isLeafType(type) ? '' : this.#below(type, within);
    if (below === null) return null;
    const args = field.args.flatMap((argument) => {
      const value = this.#args(`${parent}.${field.name}`, argument.name);
      if (value === undefined && isRequiredArgument(argument))
        throw new Error(`Say what ${parent}.${field.name} takes as ${argument.name}.`);
      return value === undefined ? [] : [`${argument.name}: ${value}`];
    });
    return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${below}`;
  }

  #below(type: GraphQLNamedType, within: readonly string[]): string | null {
    if (within.includes(type.name) || within.length > DEEPEST) return null;
    const inside = [...within, type.name];
    const own = this.#fields(type, inside);
    // Fields of one name may differ in type between the types of a union, so each has an alias.
    const fragments = isAbstractType(type)
      ? this.#schema.getPossibleTypes(type).flatMap((each) => {
          const fields = within.includes(each.name) ? [] : this.#fields(each, [...inside, each.name]);
          const named = fields.map((text) => `${each.name}_${/^\w+/.exec(text)![0]}: ${text}`);
          return named.length > 0 ? [`... on ${each.name} { ${named.join(' ')} }`] : [];
        })
      : [];
    const all = [...own, ...fragments];
    return all.length > 0 ? ` { __typename ${all.join(' ')} }` : null;
  }

  #fields(type: GraphQLNamedType, within: readonly string[]): string[] {
    return this.#usedOf(type).flatMap((field) => this.#field(type.name, field, within) ?? []);
  }
}
