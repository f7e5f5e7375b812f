import type { Caller } from '../../kernel/actor.ts';

/** What has metafields. Each kind's own domain says which of them there are. */
export type OwnerKind = 'customer' | 'store';

/** What a metafield is about. The owner of kind `store` is the store itself. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly id: number;
}

/** Who besides the app that made it may read or write it, and whether shoppers see it. */
export const PERMISSION_SETS = [
  'app_only',
  'read',
  'write',
  'read_and_sf_access',
  'write_and_sf_access',
] as const;
export type PermissionSet = (typeof PERMISSION_SETS)[number];

/** Those that shoppers see. */
export const STOREFRONT_SETS: readonly PermissionSet[] = ['read_and_sf_access', 'write_and_sf_access'];

/** What an app keeps about a thing of the store: one value under a namespace and a key. */
export interface Metafield {
  readonly id: number;
  readonly owner: Owner;
  /** The API account that made it. Of one account's, namespace and key are unique for each owner. */
  readonly clientId: string;
  readonly namespace: string;
  readonly key: string;
  readonly value: string;
  readonly description: string;
  readonly permissionSet: PermissionSet;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

export interface NewMetafield {
  readonly owner: Owner;
  readonly namespace: string;
  readonly key: string;
  readonly value: string;
  readonly permissionSet: PermissionSet;
  readonly description?: string | undefined;
}

export interface MetafieldPatch {
  readonly id: number;
  readonly namespace?: string | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly permissionSet?: PermissionSet | undefined;
  readonly description?: string | undefined;
}

/** How many metafields one account may give one owner (`docs/store-operations/metafields/store-metafields.mdx`). */
export const MOST_OF: Readonly<Record<OwnerKind, number>> = { customer: 250, store: 10_000 };

/** An app, as metafields see it. */
export interface App {
  readonly clientId: string;
  /** Holds the scope that manages the metafields of every app (`docs/start/authentication/api-accounts.mdx`). */
  readonly managesAll: boolean;
}

const MANAGES_ALL = 'store_metafield_write_all';

/** The app that asks; whoever is no API account is an app that made nothing. */
export const appOf = (caller: Caller): App =>
  caller.kind === 'account'
    ? { clientId: caller.clientId, managesAll: caller.scopes.has(MANAGES_ALL) }
    : { clientId: '', managesAll: false };

type Guarded = Pick<Metafield, 'clientId' | 'permissionSet'>;

export const mayRead = (app: App, { clientId, permissionSet }: Guarded): boolean =>
  app.managesAll || clientId === app.clientId || permissionSet !== 'app_only';

export const mayWrite = (app: App, { clientId, permissionSet }: Guarded): boolean =>
  app.managesAll || clientId === app.clientId || permissionSet.startsWith('write');
