import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The chromium to test with: the one of CHROMIUM, else where systems put it; null where there is none. */
export const findChromium = (): string | null =>
  process.env['CHROMIUM'] || PLACES.find((path) => existsSync(path)) || null;

/** No sandbox, since tests may run as root; nothing that reaches for the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
