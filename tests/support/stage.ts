import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type ChromiumOptions, launchChromium } from './chromium.ts';
import { ServedApp } from './served-app.ts';

/** The built app and a browser, opened before the tests of one file and closed after them. */
export function useStage(options: ChromiumOptions = {}): {
  readonly browser: Browser;
  readonly address: string;
} {
  let app: ServedApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await ServedApp.start();
    browser = await launchChromium(options);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  return {
    get browser() {
      return browser;
    },
    get address() {
      return app.address;
    },
  };
}
