import { useMemo } from 'react';
import { frameworksMessages } from '../frameworks/frameworks.messages.js';
import { useFrameworksWords } from '../frameworks/frameworks-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { labelListsMessages } from './label-lists.messages.js';

const { column, reason } = frameworksMessages.fr.transfers;
const lists = labelListsMessages.fr;

/**
 * What the screens of imports and exports say of frameworks and of the lists of the label.
 *
 * @param href where to go once a framework was imported
 */
export function useLabellingTransferWords(href: string) {
  const words = useFrameworksWords();
  const label = useLabellingWords();
  return useMemo(() => {
    const columns = worded(column, (key) => words(`transfers.column.${key}`));
    return {
      kind: { frameworks: words('transfers.kind.frameworks') },
      kindDetail: { frameworks: words('transfers.kindDetail.frameworks') },
      effect: { frameworks: words('transfers.effect.frameworks') },
      sheet: { framework: words('transfers.sheet.framework') },
      listName: {
        framework: words('transfers.listName.framework'),
        ...worded(lists.listName, (key) => label(`lists.listName.${key}`)),
      },
      column: columns,
      exportColumn: { ...columns, ...worded(lists.column, (key) => label(`lists.column.${key}`)) },
      reason: worded(reason, (key) => words(`transfers.reason.${key}`)),
      resultLabel: { frameworks: words('transfers.resultLabel.frameworks') },
      resultHref: { frameworks: href },
    };
  }, [words, label, href]);
}

function worded<Key extends string>(of: Readonly<Record<Key, unknown>>, word: (key: Key) => string) {
  return Object.fromEntries((Object.keys(of) as Key[]).map((key) => [key, word(key)])) as Record<string, string>;
}
