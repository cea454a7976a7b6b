import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser of this machine: `CHROMIUM_PATH`, else one where it usually is; null where there is none. */
export function chromiumPath(): string | null {
  const { CHROMIUM_PATH } = process.env;
  const places = CHROMIUM_PATH ? [CHROMIUM_PATH] : USUAL;
  return places.find((place) => existsSync(place)) ?? null;
}

/** Why a test that needs one was skipped. */
export const NO_CHROMIUM = 'There is no Chromium on this machine: set CHROMIUM_PATH to run this test.';
