/** What somebody agreed to be written about (`reference/subscribers.v3.yml`). */
export type Consent = 'marketing_newsletter' | 'abandoned_cart';

/** An e-mail address that the shop may write to. It is not tied to an account. */
export interface Subscriber {
  readonly id: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Where the address was given. */
  readonly source: string;
  readonly orderId: number | null;
  /** The channel it was given on. */
  readonly channelId: number;
  /** None: they have unsubscribed. */
  readonly consents: readonly Consent[];
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

type Optional = 'firstName' | 'lastName' | 'source' | 'orderId' | 'channelId' | 'consents';

export type NewSubscriber = Pick<Subscriber, 'email'> & {
  readonly [Field in Optional]?: Subscriber[Field] | undefined;
};

export type SubscriberPatch = {
  readonly [Field in 'email' | Optional]?: Subscriber[Field] | undefined;
};

/** In the order of the documentation, each once. */
export const consentsOf = (wants: { newsletter: boolean; abandonedCart: boolean }): Consent[] => [
  ...(wants.newsletter ? (['marketing_newsletter'] as const) : []),
  ...(wants.abandonedCart ? (['abandoned_cart'] as const) : []),
];
