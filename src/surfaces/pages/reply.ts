import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PRIVATE } from '../../http/private.ts';
import type { View } from './html.ts';

/** The pages' only style sheet, part of each page: there is nothing else to load. */
const STYLE = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

export interface PageOptions {
  readonly title: string;
  readonly status?: number;
  /** Origins that forms may lead to, beside the page's own. */
  readonly formTargets?: readonly string[];
  /** Origins that may show the page in a frame; without them none may. */
  readonly framedBy?: readonly string[];
}

/** Sends a page. It may run no script, load nothing, and be framed by nobody but `framedBy`. */
export function sendPage(reply: FastifyReply, view: View, options: PageOptions): FastifyReply {
  const { title, status = 200, formTargets = [], framedBy = [] } = options;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    'img-src data:',
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`,
    "base-uri 'none'",
  ];
  reply.headers({ ...PRIVATE, 'content-security-policy': policy.join('; ') });
  // The older header knows no list, so it would shut out those who may.
  if (framedBy.length === 0) reply.header('x-frame-options', 'DENY');
  return reply.code(status).type('text/html; charset=utf-8').send(documentOf(title, view));
}

const documentOf = (title: string, view: View): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${[view]
  .flat()
  .map((node: VNode) => renderToString(node))
  .join('')}
</body>
</html>
`;

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Sends the shopper on. The target has been through safeRedirect, or is one of our own paths. */
export const sendOn = (reply: FastifyReply, target: string, status: 302 | 303 = 302): FastifyReply =>
  reply.headers(PRIVATE).redirect(target, status);
