export { servesChannel, type BearerRefusal, type StorefrontToken, type TokenKind } from './token.ts';
export {
  createToken,
  isAllowedOrigin,
  readBearer,
  revokeToken,
  type Bearer,
  type NewToken,
} from './tokens.ts';
