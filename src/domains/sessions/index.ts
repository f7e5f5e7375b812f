export type { IssuedAccessToken, IssuedSession, Session } from './session.ts';
export {
  customerOfAccessToken,
  endAccessTokensOf,
  endSession,
  endSessionsOf,
  issueAccessToken,
  pruneSessions,
  sessionByCustomerToken,
  sessionByHash,
  sessionByToken,
  setSessionCart,
  startSession,
} from './sessions.ts';
