import axe, { type AxeResults, type NodeResult, type Result } from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What keeps a page from the WCAG 2.2 AA rules that a machine can check: one line for each place. Expect it to equal
 * an empty list, so that a failure reads as the list of what to mend.
 */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Both run through the debugger, which the page's content security policy does not bind.
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap((violation) => violation.nodes.map((node) => lineOf(violation, node)));
}

function lineOf({ id, impact, help }: Result, { target, html, any, all }: NodeResult): string {
  const reasons = [...any, ...all].map(({ message }) => message).join('; ');
  return `${impact ?? 'unknown'} ${id}: ${help} — ${target.join(' ')} ${html.slice(0, 120)} (${reasons})`;
}
