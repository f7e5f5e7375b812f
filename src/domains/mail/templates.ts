import type { MailContent, Recipient } from './mail.ts';
import { nameToGreet, oneLine, type Letter } from './letter.ts';

/** Writes the letter of a template, in the store's name. */
export function letterOf(
  content: MailContent,
  { storeName, recipient, now }: { storeName: string; recipient: Recipient; now: Date },
): Letter {
  const store = oneLine(storeName);
  const name = nameToGreet(recipient.firstName);
  // U+2068 and U+2069 keep a right-to-left name from turning the line around.
  const greeting = name === null ? 'Hello,' : `Hello \u2068${name}\u2069,`;
  switch (content.template) {
    case 'welcome':
      return {
        subject: `Welcome to ${store}`,
        greeting,
        paragraphs: [`Your account with ${store} is ready. Sign in with ${recipient.email}.`],
        link: { label: 'Go to the shop', url: content.shopUrl },
        closing: 'If you did not make this account, you can ignore this mail.',
      };
    case 'password_reset':
      return {
        subject: `Choose a new password for ${store}`,
        greeting,
        paragraphs: [
          `A new password was asked for, for your account with ${store}. Choose one by this link. It works once, for ${duration(content.link.expiresAt, now)}.`,
        ],
        link: { label: 'Choose a new password', url: content.link.url },
        closing: 'If it was not you who asked, ignore this mail: your password stays as it is.',
      };
    case 'passwordless_login':
      return {
        subject: `${store} - Log in to your account`,
        greeting,
        paragraphs: [
          `This link signs you in to your account with ${store}. It works once, for ${duration(content.link.expiresAt, now)}.`,
        ],
        link: { label: 'Sign in', url: content.link.url },
        closing: 'If it was not you who asked, ignore this mail: nobody is signed in without the link.',
      };
    case 'email_changed':
      return {
        subject: `Your email address at ${store} was changed`,
        greeting,
        paragraphs: [
          `The email address of your account with ${store} is now ${oneLine(content.newEmail)}. Mail goes there from now on.`,
        ],
        link: null,
        closing: 'If it was not you who changed it, tell the shop at once.',
      };
    case 'webhook_deactivated':
      return {
        subject: `A webhook of ${store} was turned off`,
        greeting,
        paragraphs: [
          `Webhook ${content.id} of ${store} is not active any more: ${oneLine(content.reason)}.`,
          `It was for ${oneLine(content.scope)} and went to ${oneLine(content.destination, 500)}.`,
        ],
        link: null,
        closing: `Once its receiver answers, turn it on again: PUT /v3/hooks/${content.id} with "is_active": true.`,
      };
    case 'webhook_blocked':
      return {
        subject: `Webhooks of ${store} wait: a receiver fails`,
        greeting,
        paragraphs: [
          `Nothing is sent to the host of webhook ${content.id} of ${store} for three minutes, since too many messages failed: ${oneLine(content.reason)}.`,
          `The webhook is for ${oneLine(content.scope)} and goes to ${oneLine(content.destination, 500)}.`,
        ],
        link: null,
        closing: 'What waits is sent later. You are told of this at most once an hour.',
      };
  }
}

function duration(until: Date, now: Date): string {
  const minutes = Math.round((until.getTime() - now.getTime()) / 60_000);
  return minutes % 60 === 0 && minutes >= 60 ? hours(minutes / 60) : `${minutes} minutes`;
}

const hours = (count: number): string => (count === 1 ? 'one hour' : `${count} hours`);
