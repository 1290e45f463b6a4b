import { expect, test } from '@jest/globals';
import { textOf } from './source-tree.js';

/** The rows of the glossary, but for the heads of its tables: a word that stands twice comes to mean two things. */
function wordsOf(text: string): string[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const words = rows.map((row) => row.split('|')[1]?.trim() ?? '');
  return words.filter((word) => word !== 'French' && !/^-+$/.test(word));
}

const standingTwice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index);

test('each word of the network stands once in the glossary', () => {
  const words = wordsOf(textOf('docs/glossary.md'));

  expect(words.length).toBeGreaterThan(80);
  expect(standingTwice(words)).toEqual([]);
});

test('a word that stands twice is found', () => {
  const planted = ['| French | in code |', '| ------ | ------- |', '| avis | `opinion` |', '', '| avis | `review` |'];

  expect(standingTwice(wordsOf(planted.join('\n')))).toEqual(['avis']);
});
