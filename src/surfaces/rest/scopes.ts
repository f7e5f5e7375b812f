const READ_ONLY = '_read_only';

/**
 * Whether an account may run an operation: it holds one of the scopes the operation lists, or the modifying scope of
 * one that only reads (`docs/start/authentication/api-accounts.mdx`). One that lists none is for every account.
 */
export function hasScope(held: ReadonlySet<string>, accepted: readonly string[]): boolean {
  if (accepted.length === 0) return true;
  return accepted.some(
    (scope) => held.has(scope) || (scope.endsWith(READ_ONLY) && held.has(scope.slice(0, -READ_ONLY.length))),
  );
}
