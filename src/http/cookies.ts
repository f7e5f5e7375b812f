import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'SHOP_SESSION_TOKEN';
export const CUSTOMER_COOKIE = 'SHOP_TOKEN';

interface CookieAttributes {
  readonly path: '/';
  readonly httpOnly: true;
  readonly sameSite: 'lax' | 'none';
  readonly secure: boolean;
  readonly partitioned?: boolean;
}

/**
 * Attributes by where the cookie is used (wire facts 1): on the store's own pages `Lax`; for another site over https
 * `None; Secure`, inside a frame also `Partitioned`. Never a Domain: each channel's host keeps its own.
 */
export function cookieAttributes(request: FastifyRequest, framed = false): CookieAttributes {
  const secure = request.scheme === 'https';
  const elsewhere = framed || isOtherSite(request);
  if (!secure || !elsewhere) return { path: '/', httpOnly: true, sameSite: 'lax', secure };
  return { path: '/', httpOnly: true, sameSite: 'none', secure: true, ...(framed && { partitioned: true }) };
}

function isOtherSite(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).hostname !== request.hostname.replace(/:\d+$/, '');
}

export interface SessionCookies {
  readonly sessionToken: string;
  /** null: a guest's session. */
  readonly customerToken: string | null;
  /** Seconds. Not a moment, since the browser's clock is not ours. */
  readonly maxAge: number;
}

export function setSessionCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  session: SessionCookies,
  framed = false,
): void {
  const attributes = { ...cookieAttributes(request, framed), maxAge: session.maxAge };
  // The customer's first: a storefront that relays both as one header leaves the browser the first, and that one alone
  // identifies the customer (tests/conformance/client-cookie-storefront.test.ts).
  if (session.customerToken) reply.setCookie(CUSTOMER_COOKIE, session.customerToken, attributes);
  reply.setCookie(SESSION_COOKIE, session.sessionToken, attributes);
}

/**
 * Takes the cookies back. A browser keeps those of a frame apart from the others, under the same names, so over https
 * both are named; whichever it does not have it passes over.
 */
export function clearSessionCookies(request: FastifyRequest, reply: FastifyReply): void {
  for (const name of [SESSION_COOKIE, CUSTOMER_COOKIE]) {
    const framed = cookieAttributes(request, true);
    // As a header of its own: the plugin keeps one cookie of a name.
    if (framed.partitioned)
      reply.header(
        'set-cookie',
        reply.server.serializeCookie(name, '', { ...framed, maxAge: 0, expires: new Date(0) }),
      );
    reply.clearCookie(name, cookieAttributes(request));
  }
}
