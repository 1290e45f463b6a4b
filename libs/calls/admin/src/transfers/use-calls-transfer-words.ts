import { useMemo } from 'react';
import { useCallsWords } from '../language/calls-words.js';
import { callListsMessages } from './call-lists.messages.js';

const { listName, column } = callListsMessages.fr;

/** What the screens of exports say of the lists of calls and of their columns. */
export function useCallsTransferWords() {
  const words = useCallsWords();
  return useMemo(
    () => ({
      listName: worded(listName, (key) => words(`lists.listName.${key}`)),
      exportColumn: worded(column, (key) => words(`lists.column.${key}`)),
    }),
    [words],
  );
}

function worded<Key extends string>(of: Readonly<Record<Key, unknown>>, word: (key: Key) => string) {
  return Object.fromEntries((Object.keys(of) as Key[]).map((key) => [key, word(key)])) as Record<string, string>;
}
