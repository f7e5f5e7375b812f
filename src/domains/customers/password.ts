import type { Context } from '../../db/context.ts';
import { MAX_PASSWORD_LENGTH } from '../../kernel/passwords.ts';
import { setting } from '../stores/index.ts';
import { weakPassword } from './errors.ts';

/** What a store asks of new passwords (`PasswordComplexitySettings` of the GraphQL schema), beside a letter. */
export interface PasswordRules {
  readonly minimumLength: number;
  readonly requireLowerCase: boolean;
  readonly requireUpperCase: boolean;
  readonly minimumNumbers: number;
  readonly minimumSpecialCharacters: number;
}

const STORE = 0;

/** What the store asks of new passwords; those that customers have stay good. */
export const passwordRules = async (ctx: Context): Promise<PasswordRules> => ({
  minimumLength: await setting(ctx, 'passwords.minimumLength', STORE),
  requireLowerCase: await setting(ctx, 'passwords.requireLowerCase', STORE),
  requireUpperCase: await setting(ctx, 'passwords.requireUpperCase', STORE),
  minimumNumbers: await setting(ctx, 'passwords.minimumNumbers', STORE),
  minimumSpecialCharacters: await setting(ctx, 'passwords.minimumSpecialCharacters', STORE),
});

/** Throws `customers.weak_password`. Asked before anything is hashed. */
export function checkPassword(password: string, rules: PasswordRules, index?: number): void {
  if (password.length > MAX_PASSWORD_LENGTH)
    throw weakPassword(`A password has at most ${MAX_PASSWORD_LENGTH} characters.`, index);
  if (!isStrong(password, rules)) throw weakPassword(inWords(rules), index);
}

function isStrong(password: string, rules: PasswordRules): boolean {
  const characters = [...password];
  const count = (kind: RegExp): number => characters.filter((one) => kind.test(one)).length;
  return (
    characters.length >= rules.minimumLength &&
    count(/\p{L}/u) > 0 &&
    (!rules.requireLowerCase || count(/\p{Ll}/u) > 0) &&
    (!rules.requireUpperCase || count(/\p{Lu}/u) > 0) &&
    count(/\p{N}/u) >= rules.minimumNumbers &&
    // Neither letter nor number, nor a space.
    count(/[^\p{L}\p{M}\p{N}\s]/u) >= rules.minimumSpecialCharacters
  );
}

function inWords(rules: PasswordRules): string {
  const { minimumLength, minimumNumbers, minimumSpecialCharacters } = rules;
  const parts = [
    rules.requireLowerCase && 'a lower-case letter',
    rules.requireUpperCase && 'an upper-case letter',
    !rules.requireLowerCase && !rules.requireUpperCase && 'a letter',
    minimumNumbers > 0 && (minimumNumbers === 1 ? 'a number' : `${minimumNumbers} numbers`),
    minimumSpecialCharacters > 0 &&
      (minimumSpecialCharacters === 1
        ? 'a special character'
        : `${minimumSpecialCharacters} special characters`),
  ].filter((part) => part !== false);
  const last = parts.pop();
  const among = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  return `A password has at least ${minimumLength} characters, with ${among} among them.`;
}
