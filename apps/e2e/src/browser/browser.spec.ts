import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityViolations } from '../axe.js';
import { findBrowser } from './find-browser.js';
import { openBrowser, openPage } from './open-browser.js';

const plain = '<html lang="fr"><head><title>Essai</title></head><body><main><h1>Été</h1></main></body></html>';
const time = 60_000;

describe('the browser of the stories', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, time);

  afterAll(async () => {
    await browser.close();
  }, time);

  beforeEach(async () => {
    page = await openPage(browser, 'http://127.0.0.1', { width: 360 });
  });

  afterEach(async () => {
    await page.context().close();
  });

  it('shows a page in French, as wide as asked', async () => {
    await page.setContent(plain);

    const seen = await page.evaluate(`[navigator.language, innerWidth, document.querySelector('h1').textContent]`);

    expect(seen).toEqual(['fr-FR', 360, 'Été']);
  });

  it(
    'names what an impaired person could not use',
    async () => {
      await page.setContent(plain);
      const before = await accessibilityViolations(page);

      await page.setContent(plain.replace('Été', 'Été<img src="data:,">'));

      expect(before).toEqual([]);
      expect(await accessibilityViolations(page)).toEqual([
        expect.stringMatching(/^critical image-alt: .* img <img src="data:,">/),
      ]);
    },
    time,
  );
});

describe('a browser named in CHROME_PATH', () => {
  const { CHROME_PATH, MAILLAGE_BROWSER } = process.env;

  afterEach(() => {
    for (const [name, value] of Object.entries({ CHROME_PATH, MAILLAGE_BROWSER })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  it('is taken before any other', async () => {
    delete process.env.MAILLAGE_BROWSER;
    process.env.CHROME_PATH = process.execPath;

    expect(await findBrowser()).toEqual({ origin: 'CHROME_PATH', executable: process.execPath, env: {} });
  });

  it('that is not there is said by its name', async () => {
    delete process.env.MAILLAGE_BROWSER;
    process.env.CHROME_PATH = '/nowhere/chrome';

    await expect(findBrowser()).rejects.toThrow('/nowhere/chrome');
  });
});
