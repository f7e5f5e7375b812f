/** How a store is known to a tax provider. Never leaves the process with its password. */
export interface ProviderConnection {
  readonly username: string;
  readonly password: string;
  readonly profile: string;
}

/** What may be told of it (`reference/tax.v3.yml`). */
export interface ConnectionStatus {
  readonly username: string;
  /** Whether both user name and password are there. No provider is ever called. */
  readonly configured: boolean;
  readonly profile: string;
}
