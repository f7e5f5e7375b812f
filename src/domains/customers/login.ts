/** Channel 0 stands for every channel that allows global logins. */
export const EVERY_CHANNEL = 0;

/** Which customer an address signs in as on a channel. */
export interface Login {
  readonly channelId: number;
  readonly email: string;
  readonly customerId: number;
}
