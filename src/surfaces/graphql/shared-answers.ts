import { LRUCache } from 'lru-cache';
import { sharedTerms } from '../../domains/pricing/index.ts';
import type { GraphqlContext } from './context.ts';
import type { PreparedOperation } from './document-cache.ts';

/** Longer variables are those of one request, not of a page that many look at. */
const MOST_VARIABLES = 2_000;

/** An answer, and what it was made of. */
interface Kept {
  readonly version: number;
  readonly json: string;
}

/** Where an answer is kept: for whom and for what it is the same, and as of which version of what shoppers share. */
export interface Place {
  readonly key: string;
  readonly version: number;
}

/**
 * Answers to queries about nothing but what shoppers share, for all shoppers who are shown and charged the same
 * (docs/adr/0077-shared-answers.md). Any change of what shoppers share makes all answers of its store void.
 */
export class SharedAnswers {
  readonly #answers: LRUCache<string, Kept>;
  readonly #numbers = new WeakMap<PreparedOperation, number>();
  #count = 0;

  /** @param bytes about how much memory they may take */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: ({ json }, key) => 2 * (json.length + key.length) + 200,
    });
  }

  /** Where the answer would be kept; null where it is this shopper's own. */
  async placeOf(
    operation: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    { ctx, displayCurrency }: GraphqlContext,
  ): Promise<Place | null> {
    if (!operation.isShared) return null;
    const sent = JSON.stringify(variables);
    if (sent.length > MOST_VARIABLES) return null;
    // Before anything is read, so that a change meanwhile makes the answer void.
    const version = ctx.services.memory.versionOf(ctx.store.id);
    const terms = await sharedTerms(ctx);
    if (terms === null) return null;
    const { caller } = ctx.actor;
    const may = caller.kind === 'private' ? [...caller.scopes].sort().join('+') : caller.kind;
    const number = this.#numberOf(operation);
    const currency = displayCurrency?.code ?? '';
    return { key: `${ctx.store.id} ${ctx.channelId} ${terms} ${may} ${currency} ${number} ${sent}`, version };
  }

  get({ key, version }: Place): string | undefined {
    const kept = this.#answers.get(key);
    return kept?.version === version ? kept.json : undefined;
  }

  /** Keeps an answer, unless something has changed since its place was asked for. */
  keep({ key, version }: Place, json: string, { ctx }: GraphqlContext): void {
    if (ctx.services.memory.versionOf(ctx.store.id) === version) this.#answers.set(key, { version, json });
  }

  #numberOf(operation: PreparedOperation): number {
    let number = this.#numbers.get(operation);
    if (number === undefined) this.#numbers.set(operation, (number = this.#count += 1));
    return number;
  }
}
