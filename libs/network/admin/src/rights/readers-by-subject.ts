import type { RecordReadersQuery } from '../generated/graphql.js';

type Reader = RecordReadersQuery['recordReaders'][number];

export const readerGroups = ['network', 'upward', 'shared', 'own'] as const;
export type ReaderGroup = (typeof readerGroups)[number];

export interface SubjectReaders {
  readonly subject: string;
  readonly readers: readonly Reader[];
  readonly group: ReaderGroup;
}

/** Who reads each kind of record, each reader once, kinds in the order of the server. */
export function readersBySubject(rows: readonly Reader[]): SubjectReaders[] {
  const bySubject = new Map<string, Reader[]>();
  for (const row of rows) {
    const known = bySubject.get(row.subject) ?? [];
    if (!known.some(({ reader, rule }) => reader === row.reader && rule === row.rule)) known.push(row);
    bySubject.set(row.subject, known);
  }
  return [...bySubject].map(([subject, readers]) => ({ subject, readers, group: groupOf(readers) }));
}

/** The widest circle of readers that a kind of record has. */
function groupOf(readers: readonly Reader[]): ReaderGroup {
  const has = (rule: string) => readers.some((one) => one.rule === rule);
  if (has('network')) return 'network';
  if (has('upward') || has('below')) return 'upward';
  return has('shared') || has('parent') || has('person') ? 'shared' : 'own';
}
