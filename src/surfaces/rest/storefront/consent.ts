import { updateConsent, type ConsentCategory } from '../../../domains/customers/index.ts';
import { setting } from '../../../domains/stores/index.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import { Refusal } from '../refusal.ts';
import { defineStorefrontOperation } from './visit.ts';

/** The categories by the numbers of `reference/consent.sf.yml`. */
const CATEGORIES: Readonly<Record<1 | 2 | 3, ConsentCategory>> = {
  1: 'analytics',
  2: 'functional',
  3: 'targeting',
};

/** A guest's, for scripts to read; as long as a browser keeps one. */
const COOKIE = 'bc_consent';
const COOKIE_SECONDS = 400 * 86_400;

/** Says what may be kept on a shopper's device (`reference/consent.sf.yml`). */
export const postCookieConsent = defineStorefrontOperation(
  'postCookieConsent',
  async ({ ctx: { shop, setCookie }, body: { allow, deny } }) => {
    if (!(await setting(shop, 'privacy.askShopperForTrackingConsent')))
      throw new Refusal(400, 'This store does not ask for consent.');
    const said = [...allow, ...deny];
    if (said.length !== 3 || new Set(said).size !== 3)
      throw new Refusal(400, 'Each category is either allowed or denied.', {
        allow: 'must have what deny has not',
      });
    const customerId = customerIdOf(shop.actor);
    if (customerId !== null)
      await updateConsent(shop, customerId, {
        allow: ['essential', ...allow.map((number) => CATEGORIES[number])],
        deny: deny.map((number) => CATEGORIES[number]),
      });
    setCookie(COOKIE, JSON.stringify({ allow, deny }), { sameSite: 'lax', maxAge: COOKIE_SECONDS });
    return { status: 200 };
  },
);
