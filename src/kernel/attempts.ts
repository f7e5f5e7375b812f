import { LRUCache } from 'lru-cache';
import type { Clock } from './clock.ts';

interface Window {
  count: number;
  /** Milliseconds since the epoch. */
  endsAt: number;
}

/**
 * Counts failures by key in windows of fixed length, by the injected clock. Bounded: of more keys than it can keep, the
 * ones not seen for longest are forgotten.
 */
export class Attempts {
  readonly #limit: number;
  readonly #milliseconds: number;
  readonly #clock: Clock;
  // By size and not by `max`, which would set the room aside at once.
  readonly #windows = new LRUCache<string, Window>({ maxSize: 100_000, sizeCalculation: () => 1 });

  constructor(limit: number, milliseconds: number, clock: Clock) {
    this.#limit = limit;
    this.#milliseconds = milliseconds;
    this.#clock = clock;
  }

  /** Whether this key has used up its attempts. */
  exhausted(key: string): boolean {
    return (this.#window(key)?.count ?? 0) >= this.#limit;
  }

  /** Answers the key's window with this attempt in it. */
  add(key: string): Readonly<Window> {
    const window = this.#window(key) ?? { count: 0, endsAt: this.#clock.now() + this.#milliseconds };
    window.count += 1;
    this.#windows.set(key, window);
    return window;
  }

  /** Takes over what others have counted, where it is more. */
  learn(key: string, { count, endsAt }: Readonly<Window>): void {
    const window = this.#window(key);
    if (count > (window?.count ?? 0)) this.#windows.set(key, { count, endsAt });
  }

  clear(key: string): void {
    this.#windows.delete(key);
  }

  #window(key: string): Window | undefined {
    const window = this.#windows.get(key);
    return window && window.endsAt > this.#clock.now() ? window : undefined;
  }
}

/** Addresses that one attacker has all of are one: an IPv6 address counts as its /64. */
export function addressBucket(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const rest = tail === '' ? 0 : tail.split(':').length;
    while (groups.length < 8 - rest) groups.push('0');
  }
  while (groups.length < 4) groups.push('0');
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
