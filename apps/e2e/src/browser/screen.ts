import type { Locator, Page } from 'playwright-core';
import { accessibilityViolations } from '../axe.js';

/** Opens the portal and signs in through its form. */
export async function enterPortal(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
}

/** Counts every press of a pointer on the page from now on, also on the pages that follow. */
export async function countedClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction('maillageStoryClicked', () => {
    clicks += 1;
  });
  const listen = `addEventListener('pointerdown', () => maillageStoryClicked(), { capture: true })`;
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => clicks;
}

/**
 * Presses Tab until an element has the focus, as a person without a mouse does.
 *
 * @throws Error when it is not reached within so many presses
 */
export async function tabTo(page: Page, target: Locator, presses = 120): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < presses; press += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** What keeps the page from WCAG 2.2 AA, in the light theme and in the dark one. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    lines.push(...(await accessibilityViolations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return lines;
}

/** By how many pixels the page is wider than its window; 0 when nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
