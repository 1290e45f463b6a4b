import { TestEnvironment } from 'jest-environment-node';
import { shownPages } from './shown-pages.mjs';

const failures = ['test_fn_failure', 'hook_failure'];

/** What failed in a browser is told with what its pages showed. */
export default class StoryEnvironment extends TestEnvironment {
  async handleTestEvent({ name, error }) {
    if (!failures.includes(name)) return;
    const shown = await shownPages(this.global.storyBrowsers ?? []);
    if (shown.length === 0) return;
    // Jest says that a test took too long by a text alone, which nothing can be added to.
    if (typeof error?.message !== 'string') process.stderr.write(`${shown.join('\n\n')}\n`);
    else addTo(error, shown);
  }
}

function addTo(error, shown) {
  const { message } = error;
  error.message = [message, ...shown].join('\n\n');
  error.stack = String(error.stack).replace(message, () => error.message);
}
