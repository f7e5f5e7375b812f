/** A place where the shop sells, such as a headless storefront. Channel 1 is there from the start. */
export interface Channel {
  readonly id: number;
  readonly type: string;
  readonly platform: string;
  readonly name: string;
  readonly status: string;
  readonly externalId: string;
  readonly iconUrl: string;
  readonly isVisible: boolean;
  readonly isListableFromUi: boolean;
  readonly configMeta: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

/** Which statuses a channel may be given: a storefront opens and closes, other types connect (`reference/channels.v3.yml`). */
const STOREFRONT_STATUSES = ['prelaunch', 'active', 'inactive', 'archived', 'deleted'];
const OTHER_STATUSES = ['connected', 'disconnected', 'archived', 'deleted'];

export const mayHaveStatus = (type: string, status: string): boolean =>
  (type === 'storefront' ? STOREFRONT_STATUSES : OTHER_STATUSES).includes(status);

export const firstStatus = (type: string): string => (type === 'storefront' ? 'active' : 'connected');

/** Whether shoppers and integrations can use the channel. */
export const isOpen = ({ status }: Pick<Channel, 'status'>): boolean =>
  ['active', 'connected'].includes(status);

/** Whether the channel can still be worked on; the others are put away. */
export const isAvailable = ({ status }: Pick<Channel, 'status'>): boolean =>
  ['prelaunch', 'active', 'inactive', 'connected'].includes(status);

/** Whether it is gone but for its number, which things of the past still name. */
export const isDeleted = ({ status }: Pick<Channel, 'status'>): boolean =>
  ['deleted', 'terminated'].includes(status);

/** The address of a channel's storefront: one per channel. */
export interface Site {
  readonly id: number;
  readonly channelId: number;
  /** Absolute, without a slash at the end. */
  readonly url: string;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

/** Where a kind of page is on a channel's site (`reference/sites.v3.yml`). */
export interface SiteRoute {
  readonly id: number;
  readonly siteId: number;
  readonly type: string;
  readonly matching: string;
  readonly route: string;
}

/** The channel's site, whose origin may embed, redirect and ask across origins. */
export const originOf = (site: Pick<Site, 'url'>): string => new URL(site.url).origin;
