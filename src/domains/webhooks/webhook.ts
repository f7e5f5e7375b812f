/** A subscription of an API account: events of a scope go to a destination. */
export interface Webhook {
  readonly id: number;
  readonly accountId: number;
  readonly clientId: string;
  readonly scope: string;
  readonly destination: string;
  /** Sent along with each event; null for none. */
  readonly headers: Readonly<Record<string, string>> | null;
  /** `inactive`: its owner turned it off. `deactivated`: Patron did, since nobody answered there or nothing was sent. */
  readonly status: 'active' | 'inactive' | 'deactivated';
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const isActive = ({ status }: Pick<Webhook, 'status'>): boolean => status === 'active';

export interface WebhookPatch {
  readonly scope?: string;
  readonly destination?: string;
  readonly headers?: Readonly<Record<string, string>> | null;
  readonly isActive?: boolean;
}

export interface NewWebhook extends WebhookPatch {
  readonly scope: string;
  readonly destination: string;
}

export interface WebhookFilter {
  readonly isActive?: boolean | undefined;
  readonly scope?: string | undefined;
  readonly destination?: string | undefined;
}

/** Of one store, client and scope (`docs/integrations/webhooks/overview.mdx`, "Platform limits"). */
export const MOST_OF_A_SCOPE = 10;

/** Tells of failures to send (`docs/integrations/webhooks/events/index.mdx`, "Delivery exception hooks"). */
export const EXCEPTION_SCOPE = 'store/hook/deliveryException';

/** Unused for so long, a webhook is deactivated (the same page). */
export const UNUSED_DAYS = 90;

/** Why a domain is blocked: how often what happened, and when last, in seconds. */
export interface BlockReason {
  readonly failure: string;
  readonly count: number;
  readonly at: number;
}
