import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRecaptcha {
  readonly url: string;
  /** What was asked, in order. */
  readonly asked: URLSearchParams[];
  /** How it answers the next questions; without one a token `good-…` passes, once, with the secret `captcha-secret`. */
  answer: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  close(): Promise<void>;
}

/** A service that checks reCAPTCHA tokens, on a loopback port. */
export async function fakeRecaptcha(): Promise<FakeRecaptcha> {
  const used = new Set<string>();
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const said = new URLSearchParams(text);
      fake.asked.push(said);
      if (fake.answer) return fake.answer(request, response);
      const token = said.get('response') ?? '';
      const success =
        said.get('secret') === 'captcha-secret' && token.startsWith('good-') && !used.has(token);
      used.add(token);
      response.setHeader('content-type', 'application/json');
      return response.end(
        JSON.stringify(success ? { success } : { success, 'error-codes': ['invalid-input-response'] }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeRecaptcha = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/recaptcha/api/siteverify`,
    asked: [],
    answer: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return fake;
}
