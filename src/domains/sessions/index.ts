export type { IssuedAccessToken, IssuedSession, Session } from './session.ts';
export {
  endAccessTokensOf,
  endAllOf,
  endSession,
  issueAccessToken,
  pruneSessions,
  sessionByHash,
  setSessionCart,
  startSession,
} from './sessions.ts';
export { holderOf, isAccessToken, visitorByCookies, type Visitor } from './visitors.ts';
/** For the statement that reads a customer access token along with the bearer token beside it. */
export { holdersOf } from './access-tokens.storage.ts';
