export type { NewSignInEvent, SignInEvent, SignInEventFilter, SignInMethod } from './sign-in-event.ts';
export { isKnownAddress, listSignIns, pruneSignIns, recordSignIn } from './sign-in-log.ts';
