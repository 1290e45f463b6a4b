import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Jest's environment of the stories looks when one fails, to tell what its pages showed. */
const storyGlobals = globalThis as { storyBrowsers?: Browser[] };

/** A headless browser with a profile of its own; close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { executable, env, origin } = await findBrowser();
  try {
    const browser = await chromium.launch({
      executablePath: executable,
      args: quietly,
      env: { ...process.env, ...env },
    });
    (storyGlobals.storyBrowsers ??= []).push(browser);
    return browser;
  } catch (error) {
    throw new Error(`The browser did not start (${origin}: ${executable}).`, { cause: error });
  }
}

export interface PageOptions {
  /** In pixels; the house looks at 1280 and at 360. */
  width?: number;
  timeZone?: string;
}

/**
 * A page as a person in France has it, with nothing kept from other pages. Nothing moves on it: a story would wait
 * for each transition.
 */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Page> {
  const { width = 1280, timeZone = 'Europe/Paris' } = options;
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    timezoneId: timeZone,
    viewport: { width, height: width < 600 ? 740 : 860 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(45_000);
  return context.newPage();
}
