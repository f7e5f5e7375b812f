import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MailBody } from './mail.ts';

/** What a mail says, from which both its forms are made. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
  readonly closing: string;
}

/**
 * One line of text that a customer or a merchant typed: no line breaks, which would begin another header, and no
 * control or direction characters, which would show something else than what is there.
 */
export const oneLine = (text: string, length = 250): string =>
  [
    ...text
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  ]
    .slice(0, length)
    .join('');

/**
 * A first name to greet by. One that reads like a link is left out: anybody may register anybody's address, and mail
 * programs make links of such text.
 */
export function nameToGreet(firstName: string): string | null {
  const name = oneLine(firstName, 60);
  return name === '' || /[/\\@:]|\.\S|www/i.test(name) ? null : name;
}

/** Both forms of a letter, with everything in it shown as text. */
export const bodyOf = (letter: Letter): MailBody => ({ text: textOf(letter), html: htmlOf(letter) });

const textOf = ({ greeting, paragraphs, link, closing }: Letter): string =>
  [greeting, ...paragraphs, ...(link ? [link.url] : []), closing].join('\n\n') + '\n';

const htmlOf = ({ subject, greeting, paragraphs, link, closing }: Letter): string => {
  const view = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>${subject}</title>
    </head>
    <body style="margin:0;padding:24px;background:#f6f6f4;color:#1d1f21;font:16px/1.5 sans-serif">
      <div style="max-width:520px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
        ${[greeting, ...paragraphs].map((line) => html`<p dir="auto">${line}</p>`)}
        ${
          link &&
          html`<p>
              <a
                href=${link.url}
                style="display:inline-block;padding:12px 22px;background:#1f5d4c;color:#ffffff;border-radius:7px;text-decoration:none"
                >${link.label}</a
              >
            </p>
            <p style="color:#5d6368;font-size:14px">
              Or copy this address into your browser:<br />
              <span style="word-break:break-all">${link.url}</span>
            </p>`
        }
        <p dir="auto" style="color:#5d6368;font-size:14px">${closing}</p>
      </div>
    </body>
  </html>` as VNode;
  return `<!doctype html>${renderToString(view)}`;
};
