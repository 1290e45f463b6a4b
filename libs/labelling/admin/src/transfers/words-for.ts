/** Each word of the code with what a file says instead. */
export function wordsFor<Key extends string>(of: Readonly<Record<Key, unknown>>, word: (key: Key) => string) {
  return (Object.keys(of) as Key[]).map((value) => ({ value, label: word(value) }));
}
