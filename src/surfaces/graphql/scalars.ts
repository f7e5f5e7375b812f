import { isIP } from 'node:net';
import { GraphQLError, Kind, type GraphQLScalarType, type ValueNode } from 'graphql';

interface Codec {
  /** A resolver's value on its way out. */
  serialize(value: unknown): string | number;
  /** A variable or a literal on its way in. Answers the same when given its own answer. */
  parse(value: unknown): string | number;
}

const fail = (name: string, value: unknown): never => {
  throw new GraphQLError(`${name} cannot represent value: ${JSON.stringify(value) ?? typeof value}`);
};

const text = (name: string, accepts: (value: string) => boolean = () => true): Codec => {
  const read = (value: unknown) => (typeof value === 'string' && accepts(value) ? value : fail(name, value));
  return { serialize: read, parse: read };
};

const number = (name: string, accepts: (value: number) => boolean): Codec => {
  const read = (value: unknown) => (typeof value === 'number' && accepts(value) ? value : fail(name, value));
  return { serialize: read, parse: read };
};

const isDate = (value: string) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value));

/** To the second, as the service writes moments. */
const moment = (value: Date) => `${value.toISOString().slice(0, 19)}Z`;

/**
 * The schema's own scalars. UUID and URL take any text: clients send empty ones, and the documentation's own samples
 * send visitor ids that are no UUIDs (`docs/storefront/headless/index.mdx`).
 */
const codecs: Readonly<Record<string, Codec>> = {
  BigDecimal: number('BigDecimal', Number.isFinite),
  Long: number('Long', Number.isSafeInteger),
  IpAddress: text('IpAddress', (value) => isIP(value) !== 0),
  URL: text('URL'),
  UUID: text('UUID'),
  DateTime: {
    ...text('DateTime', isDate),
    serialize: (value) =>
      value instanceof Date && !Number.isNaN(value.getTime())
        ? moment(value)
        : text('DateTime', isDate).serialize(value),
  },
};

const literal = (node: ValueNode): unknown => {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return undefined;
};

/** Gives a scalar that was read from the schema files its behaviour. */
export function completeScalar(scalar: GraphQLScalarType): void {
  const codec = codecs[scalar.name];
  if (!codec) throw new Error(`The scalar ${scalar.name} has no codec in scalars.ts.`);
  scalar.serialize = (value) => codec.serialize(value);
  scalar.parseValue = (value) => codec.parse(value);
  scalar.parseLiteral = (node) => codec.parse(literal(node));
}
