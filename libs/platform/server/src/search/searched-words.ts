import { DomainError, foldedText } from '@maillage/platform-kernel';
import { likeLiteral } from './like-literal.js';

/** What a person typed, cut into folded words. A source finds what holds all of them, or nearly. */
export interface SearchedWords {
  readonly words: readonly string[];
  /** The same as patterns of `like`, each for a word anywhere in a text. */
  readonly patterns: readonly string[];
}

const longestText = 100;
const mostWords = 6;

/** @throws DomainError INVALID_INPUT when the text is longer than anybody types */
export function searchedWordsOf(text: string): SearchedWords {
  if (text.length > longestText) throw new DomainError('INVALID_INPUT', { field: 'text', max: longestText });
  const words = foldedText(text.replaceAll('\0', ''))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  return { words, patterns: words.map((word) => `%${likeLiteral(word)}%`) };
}
