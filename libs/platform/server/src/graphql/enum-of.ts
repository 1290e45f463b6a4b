/** A list of words as the object that a GraphQL enum is made of: each word names itself. */
export function enumOf<Word extends string>(words: readonly Word[]): { readonly [word in Word]: word } {
  return Object.fromEntries(words.map((word) => [word, word])) as { readonly [word in Word]: word };
}
