import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** How much one request may ask for. What is beyond is refused before anything expensive is done with it. */
export const LIMITS = {
  /** Length of a document, in bytes of UTF-8. */
  bytes: 65_536,
  /** Tokens of a document. */
  tokens: 10_000,
  /** Brackets inside brackets, of any kind. */
  nesting: 100,
  /** Fields under fields (`docs/storefront/graphql/index.mdx`, "Query depth"). */
  depth: 16,
  /** Fields of a document with every fragment put in its place. */
  selections: 10_000,
  /** Complexity (same file, "Complexity limits"). */
  complexity: 10_000,
  /** Entries that an introspection may answer, by estimate; the usual query takes a third of it. */
  introspection: 1_000_000,
  /** Items of a list in the variables. */
  items: 1_000,
  /** Validation stops after so many errors. */
  errors: 10,
} as const;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a document by its length, its tokens or its nesting, so that the parser, which calls itself for each level,
 * never meets one that is too deep for the stack.
 * @throws GraphQLError
 */
export function checkText(text: string): void {
  // A string's length is at most its bytes and saves counting them.
  if (text.length > LIMITS.bytes || Buffer.byteLength(text) > LIMITS.bytes)
    throw new GraphQLError(`The document is too long: at most ${LIMITS.bytes} bytes are allowed.`);
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens === LIMITS.tokens)
      throw new GraphQLError(`The document has more than ${LIMITS.tokens} tokens.`);
    const { kind } = lexer.token;
    if (OPENING.has(kind)) nesting += 1;
    else if (CLOSING.has(kind)) nesting -= 1;
    if (nesting > LIMITS.nesting)
      throw new GraphQLError(
        `The document is nested too deeply: at most ${LIMITS.nesting} levels are allowed.`,
      );
  }
}

/**
 * Refuses variables with a list so long that what it names could not be looked up in bounded time.
 * @throws GraphQLError
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  const waiting: unknown[] = Object.values(variables);
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > LIMITS.items)
      throw new GraphQLError(`A list in the variables has more than ${LIMITS.items} items.`);
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner);
  }
}
