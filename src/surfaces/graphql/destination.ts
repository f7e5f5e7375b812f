import { absoluteRedirect, homeOrigins, safeRedirect } from '../../http/redirects.ts';
import type { Context } from '../../db/context.ts';

/**
 * Where a token leads: as it says, where that is one of the store's own places, else to the fallback. A path stays one,
 * which the storefront that asked resolves; never the text of the token, which may read otherwise there
 * (`https:evil.example`).
 */
export async function destination(ctx: Context, target: string | null, fallback: string): Promise<string> {
  const homes = await homeOrigins(ctx);
  const safe = safeRedirect(target, homes, '');
  if (safe === '' || target === null) return fallback;
  return URL.canParse(target) ? absoluteRedirect(safe, homes) : safe;
}
