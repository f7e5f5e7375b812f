import type { Clock } from '../../kernel/clock.ts';

/** How many requests an API account may make in one window. */
export interface QuotaSettings {
  readonly requests: number;
  readonly windowMs: number;
}

/** Generous, since the limit protects this server and is no plan that someone buys. */
export const DEFAULT_QUOTA: QuotaSettings = { requests: 20_000, windowMs: 30_000 };

/**
 * Counts requests by key in fixed windows, on the injected clock (which ready-made limiters do not take). Keys are API
 * accounts, so there are few; a key of an old window is dropped when the window turns.
 */
export class Quota {
  readonly #settings: QuotaSettings;
  readonly #clock: Clock;
  #start = 0;
  #used = new Map<string, number>();

  constructor(settings: QuotaSettings, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Takes one request from the key's quota. The headers go on every answer; `allowed` is false when none was left. */
  take(key: string): { allowed: boolean; headers: Record<string, string> } {
    const { requests, windowMs } = this.#settings;
    const now = this.#clock.now();
    if (now < this.#start || now >= this.#start + windowMs) {
      this.#start = now - (now % windowMs);
      this.#used = new Map();
    }
    const used = (this.#used.get(key) ?? 0) + 1;
    this.#used.set(key, used);
    const reset = this.#start + windowMs - now;
    const headers: Record<string, string> = {
      'x-rate-limit-time-window-ms': String(windowMs),
      'x-rate-limit-time-reset-ms': String(reset),
      'x-rate-limit-requests-quota': String(requests),
      'x-rate-limit-requests-left': String(Math.max(0, requests - used)),
    };
    if (used > requests) headers['x-retry-after'] = String(Math.ceil(reset / 1000));
    return { allowed: used <= requests, headers };
  }
}
