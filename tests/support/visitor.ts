import { CookieJar } from 'tough-cookie';

/** A browser without scripts: keeps cookies, follows no redirect. */
export class Visitor {
  readonly #origin: string;
  readonly jar = new CookieJar();

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('GET', path, headers);
  }

  /** Sends a form as a page of this origin does. */
  post(path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('POST', path, { origin: this.#origin, ...headers }, new URLSearchParams(form));
  }

  async send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: URLSearchParams | string,
  ): Promise<Response> {
    const url = new URL(path, this.#origin).href;
    const cookie = await this.jar.getCookieString(url);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
      ...(body && { body }),
    });
    for (const each of response.headers.getSetCookie()) await this.jar.setCookie(each, url);
    return response;
  }

  /** Sends JSON as a script on a page of this origin does. */
  json(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const usual = { origin: this.#origin, 'content-type': 'application/json' };
    return this.send('POST', path, { ...usual, ...headers }, JSON.stringify(body));
  }

  async cookie(name: string): Promise<string | undefined> {
    return (await this.jar.getCookies(this.#origin)).find(({ key }) => key === name)?.value;
  }

  /** The token of the sign-in form. */
  async formToken(path = '/login.php'): Promise<string> {
    const page = await (await this.get(path)).text();
    const token = /name="authenticity_token" value="([0-9a-f]{64})"/.exec(page)?.[1];
    if (!token) throw new Error('The page has no form token.');
    return token;
  }

  /** Fills in the sign-in form and sends it. */
  async signIn(email: string, password: string): Promise<Response> {
    const authenticity_token = await this.formToken();
    return this.post('/login.php?action=check_login', {
      authenticity_token,
      login_email: email,
      login_pass: password,
    });
  }

  /** The address on the account page; null for a guest. */
  async email(): Promise<string | null> {
    const response = await this.get('/account.php');
    return response.status === 200
      ? (/<dd>([^<]*@[^<]*)<\/dd>/.exec(await response.text())?.[1] ?? null)
      : null;
  }
}
