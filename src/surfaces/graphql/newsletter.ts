import DataLoader from 'dataloader';
import { comparableEmail } from '../../domains/customers/index.ts';
import { newsletterEmails, unsubscribe } from '../../domains/subscribers/index.ts';
import { subscribeToNewsletter } from '../../flows/subscribe.ts';
import { DomainError } from '../../kernel/errors.ts';
import { answer, as } from './customer/account-errors.ts';
import type { LoaderFactory } from './loaders.ts';
import type { ResolverModule } from './module.ts';

const MAX_NAME = 255;

const subscribed: LoaderFactory<string, boolean> = (ctx) =>
  new DataLoader(async (emails) => {
    const found = await newsletterEmails(ctx, emails);
    return emails.map((email) => found.has(comparableEmail(email)));
  });

function checkName(name: string | null | undefined, code: string): void {
  if (name != null && [...name].length > MAX_NAME)
    throw new DomainError(code, `A name has at most ${MAX_NAME} characters.`);
}

const MESSAGE = { message: 'property' } as const;

/** `newsletter`: anybody subscribes an e-mail address or takes it off (`docs/storefront/catalyst/release-notes/1-4-0.mdx`). */
export const newsletter: ResolverModule = {
  Mutation: { newsletter: () => ({}) },
  NewsletterMutations: {
    subscribe: async (_newsletter, { input: { email, firstName, lastName } }, { ctx }) => {
      const { errors } = await answer(
        async () => {
          checkName(firstName, 'newsletter.bad_first_name');
          checkName(lastName, 'newsletter.bad_last_name');
          await subscribeToNewsletter(ctx, {
            email,
            firstName: firstName ?? undefined,
            lastName: lastName ?? undefined,
          });
        },
        {
          'customers.bad_email': as('CreateSubscriberEmailInvalidError'),
          'newsletter.bad_first_name': as('CreateSubscriberFirstNameInvalidError'),
          'newsletter.bad_last_name': as('CreateSubscriberLastNameInvalidError'),
          'subscribers.already_exists': as('CreateSubscriberAlreadyExistsError'),
          'account.too_many_tries': as('CreateSubscriberUnexpectedError'),
        },
      );
      return { errors };
    },
    unsubscribe: async (_newsletter, { input: { email } }, { ctx }) => {
      const { errors } = await answer(() => unsubscribe(ctx, email), {
        'customers.bad_email': as('RemoveSubscriberEmailInvalidError'),
      });
      return { errors };
    },
  },
  CreateSubscriberResult: { errors: 'property' },
  RemoveSubscriberResult: { errors: 'property' },
  CreateSubscriberAlreadyExistsError: MESSAGE,
  CreateSubscriberEmailInvalidError: MESSAGE,
  CreateSubscriberFirstNameInvalidError: MESSAGE,
  CreateSubscriberLastNameInvalidError: MESSAGE,
  CreateSubscriberUnexpectedError: MESSAGE,
  RemoveSubscriberEmailInvalidError: MESSAGE,
  RemoveSubscriberUnexpectedError: MESSAGE,
  Customer: {
    isSubscribedToNewsletter: ({ email }, _args, { loaders }) => loaders.get(subscribed).load(email),
  },
};
