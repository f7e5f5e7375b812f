export { currentCustomerJwt } from './current-customer.ts';
export type { CustomerLogin } from './customer-login.ts';
export { decodeJwt } from './jwt.ts';
export { shown, signedOut, unknownCustomer, type Refusal } from './refusal.ts';
export {
  STORE_ISSUER,
  signSessionSync,
  verifySessionSync,
  type NewSessionSync,
  type PaymentWalletData,
  type SessionPayload,
  type SessionSync,
} from './session-sync.ts';
export { pruneUsedTokens, useTokenOnce } from './used-tokens.ts';
export { verifyCustomerLogin } from './verify-customer-login.ts';
