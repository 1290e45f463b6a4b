import { useMemo } from 'react';
import { frameworksMessages } from './frameworks.messages.js';
import { useFrameworksWords } from './frameworks-words.js';

const { column, reason } = frameworksMessages.fr.transfers;

/** What the screens of imports and exports say of frameworks. @param href where to go once a framework was imported */
export function useFrameworkTransferWords(href: string) {
  const words = useFrameworksWords();
  return useMemo(() => {
    const columns = worded(column, (key) => words(`transfers.column.${key}`));
    return {
      kind: { frameworks: words('transfers.kind.frameworks') },
      kindDetail: { frameworks: words('transfers.kindDetail.frameworks') },
      effect: { frameworks: words('transfers.effect.frameworks') },
      sheet: { framework: words('transfers.sheet.framework') },
      listName: { framework: words('transfers.listName.framework') },
      ...{ column: columns, exportColumn: columns },
      reason: worded(reason, (key) => words(`transfers.reason.${key}`)),
      resultLabel: { frameworks: words('transfers.resultLabel.frameworks') },
      resultHref: { frameworks: href },
    };
  }, [words, href]);
}

function worded<Key extends string>(of: Readonly<Record<Key, unknown>>, word: (key: Key) => string) {
  return Object.fromEntries((Object.keys(of) as Key[]).map((key) => [key, word(key)])) as Record<string, string>;
}
