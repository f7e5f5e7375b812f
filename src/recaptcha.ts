import type { Config } from './config/index.ts';
import type { Log } from './db/context.ts';
import type { RecaptchaVerifier } from './kernel/recaptcha.ts';

/** Characters of an answer that are looked at; the service's have a few hundred. */
const MOST = 16_384;
/** Questions at once; who asks for more is refused, since each holds a connection. */
const AT_ONCE = 64;

/** The verifier of the configured service (developers.google.com/recaptcha/docs/verify). Nothing it sends is logged. */
export function recaptchaOf(
  {
    PATRON_RECAPTCHA_URL: url,
    PATRON_RECAPTCHA_TIMEOUT_MS: patience,
  }: Pick<Config, 'PATRON_RECAPTCHA_URL' | 'PATRON_RECAPTCHA_TIMEOUT_MS'>,
  log: Log,
): RecaptchaVerifier {
  let asking = 0;
  return {
    async passes({ secret, token, address }) {
      if (asking >= AT_ONCE) {
        log.warn({ atOnce: AT_ONCE }, 'Too many reCAPTCHA tokens are being checked; one was refused');
        return false;
      }
      asking += 1;
      try {
        const answer = await fetch(url, {
          method: 'POST',
          body: new URLSearchParams({ secret, response: token, remoteip: address }),
          // The secret goes nowhere else.
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        return answer.ok && says(await textOf(answer));
      } catch (error) {
        log.warn(
          { reason: (error as Error).name },
          'A reCAPTCHA token could not be checked, and was refused',
        );
        return false;
      } finally {
        asking -= 1;
      }
    },
  };
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length > MOST) {
      await reader?.cancel();
      throw new RangeError('The answer is too long.');
    }
  }
  return text;
}

const says = (text: string): boolean => (JSON.parse(text) as { success?: unknown } | null)?.success === true;
