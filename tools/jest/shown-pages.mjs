import { setTimeout as sleep } from 'node:timers/promises';

const linesOfAPart = 60;
const patience = 10_000;

/**
 * What the pages of these browsers show, in the words of a screen reader: dialogs first, then the page below them. It never
 * fails, and waits for no page that does not answer.
 *
 * @returns a text for each page
 */
export function shownPages(browsers) {
  const pages = browsers.flatMap((browser) => browser.contexts().flatMap((context) => context.pages()));
  return Promise.all(pages.map(told));
}

async function told(page) {
  const silence = sleep(patience, 'This page does not answer.', { ref: false });
  const shown = await Promise.race([shownOn(page).catch(String), silence]);
  return `${page.url()}\n${shown}`;
}

async function shownOn(page) {
  const parts = [...(await page.locator('dialog[open]').all()), ...(await page.locator('main').all())];
  const shows = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return shows.map((text) => text.split('\n').slice(0, linesOfAPart).join('\n')).join('\n');
}
