import type { Browser, Page } from 'playwright-core';
import type { Client } from '../server/signed-in.js';
import { storyPortalUrl } from '../server/story-portal.js';
import { openPage, type PageOptions } from './open-browser.js';

/** A page of somebody who has signed in already: the session of a client goes on in the browser. */
export async function signedInPage(browser: Browser, client: Client, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(browser, storyPortalUrl(), options);
  await page.context().addCookies(
    client
      .cookie()
      .split('; ')
      .map((pair) => {
        const [name = '', ...value] = pair.split('=');
        return { name, value: value.join('='), url: storyPortalUrl() };
      }),
  );
  return page;
}

/** Presses the button of the open dialog, and waits until the dialog is gone. */
export async function confirmDialog(page: Page, label: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
