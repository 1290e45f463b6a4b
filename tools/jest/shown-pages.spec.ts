import { describe, expect, test } from '@jest/globals';
import { shownPages } from './shown-pages.mjs';

const long = Array.from({ length: 200 }, (_, line) => `- line ${String(line)}`).join('\n');

function aPage(parts: Readonly<Record<string, string>>) {
  const partsOf = (selector: string) =>
    Object.entries(parts)
      .filter(([name]) => selector.startsWith(name))
      .map(([, text]) => ({ ariaSnapshot: () => Promise.resolve(text) }));
  return {
    url: () => 'http://localhost/o/ML',
    locator: (selector: string) => ({ all: () => Promise.resolve(partsOf(selector)) }),
  };
}

const browserWith = (...pages: readonly unknown[]) => ({ contexts: () => [{ pages: () => pages }] });

describe('what a page shows, told when a story fails', () => {
  test('begins with its dialog, and is cut part by part', async () => {
    const [shown = ''] = await shownPages([browserWith(aPage({ main: long, dialog: '- dialog' }))]);

    const lines = shown.split('\n');
    expect(lines.slice(0, 3)).toEqual(['http://localhost/o/ML', '- dialog', '- line 0']);
    expect(lines).toHaveLength(62);
  });

  test('is why nothing is seen when the page is gone', async () => {
    const gone = {
      url: () => 'about:blank',
      locator: () => ({ all: () => Promise.reject(new Error('Target closed')) }),
    };

    expect(await shownPages([browserWith(gone)])).toEqual(['about:blank\nError: Target closed']);
  });

  test('is nothing without a browser', async () => {
    expect(await shownPages([])).toEqual([]);
  });
});
