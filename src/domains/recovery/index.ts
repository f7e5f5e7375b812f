export { LIVES, type RecoveryKind } from './token.ts';
export {
  endRecoveryTokens,
  issueRecoveryToken,
  pruneRecoveryTokens,
  readRecoveryToken,
  useRecoveryToken,
  type TokenRefusal,
} from './tokens.ts';
