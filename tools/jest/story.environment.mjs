import { TestEnvironment } from 'jest-environment-node';

const linesOfAPage = 60;

/** What failed in a browser is told with what its pages showed, in the words of a screen reader. */
export default class StoryEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure') return;
    const { error } = event;
    if (typeof error?.message !== 'string') return;
    const shown = await Promise.all((this.global.storyBrowsers ?? []).flatMap(pagesOf).map(told));
    if (shown.length === 0) return;
    const { message } = error;
    error.message = [message, ...shown].join('\n\n');
    error.stack = String(error.stack).replace(message, () => error.message);
  }
}

function pagesOf(browser) {
  return browser.contexts().flatMap((context) => context.pages());
}

async function told(page) {
  const parts = await page.locator('main, dialog[open]').all();
  const shows = await Promise.all(parts.map((part) => part.ariaSnapshot({ timeout: 5_000 }).catch(String)));
  return [page.url(), ...shows.join('\n').split('\n').slice(0, linesOfAPage)].join('\n');
}
