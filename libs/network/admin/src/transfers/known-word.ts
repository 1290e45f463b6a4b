/**
 * A word of the server as one that the screens know, or undefined: a kind, a column or a reason that a later version
 * brings is then shown as it is.
 */
export function knownWord<Word extends string>(words: Readonly<Record<Word, unknown>>, word: string): Word | undefined {
  return Object.hasOwn(words, word) ? (word as Word) : undefined;
}
