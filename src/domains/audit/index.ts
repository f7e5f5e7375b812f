export type {
  NewSignInEvent,
  SignInEvent,
  SignInEventFilter,
  SignInKind,
  SignInMethod,
} from './sign-in-event.ts';
export { countFailure, pruneFailures } from './sign-in-failures.ts';
export { isKnownAddress, listSignIns, pruneSignIns, recordSignIn } from './sign-in-log.ts';
