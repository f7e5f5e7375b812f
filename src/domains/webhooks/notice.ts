import type { Context } from '../../db/context.ts';
import type { Webhook } from './webhook.ts';

/** What the owner of a webhook is told by mail. */
export interface Notice {
  /** Whom the account named; none: it named nobody. */
  readonly emails: readonly string[];
  readonly webhook: Pick<Webhook, 'id' | 'scope' | 'destination'>;
  readonly what: 'deactivated' | 'blocked';
  readonly reason: string;
}

/** Inside the transaction of what it tells of. */
export type Notify = (tx: Context, notice: Notice) => Promise<void>;
