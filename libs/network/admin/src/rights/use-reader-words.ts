import type { RecordReadersQuery } from '../generated/graphql.js';
import { useRightsWords } from './rights-words.js';

type Reader = RecordReadersQuery['recordReaders'][number];

const known = ['own', 'region', 'union', 'network', 'person', 'shared', 'parent'] as const;
const rules = ['own', 'below', 'upward', 'shared', 'network', 'person', 'parent'] as const;

/** Who reads, and the rule that lets them, in words. */
export function useReaderWords() {
  const words = useRightsWords();
  const readerOf = ({ reader, name }: Reader): string => {
    const one = known.find((candidate) => candidate === reader);
    return one === undefined ? reader : words(`reader.${one}`, { name: name ?? '' });
  };
  const rulesOf = (readers: readonly Reader[]): string =>
    rules
      .filter((rule) => readers.some((one) => one.rule === rule))
      .map((rule) => words(`rule.${rule}`))
      .join(' ');
  return { readerOf, rulesOf };
}
