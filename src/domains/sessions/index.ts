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
export { holderOf, visitorByCookies, type Visitor } from './visitors.ts';
