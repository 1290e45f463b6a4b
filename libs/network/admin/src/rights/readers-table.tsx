import { Card, type Column, DataTable } from '@maillage/platform-admin';
import type { ReaderGroup, SubjectReaders } from './readers-by-subject.js';
import type { RecordSubject } from './record-subjects.js';
import { useRightsWords } from './rights-words.js';
import styles from './rights.module.css';
import { useReaderWords } from './use-reader-words.js';

interface ReadersTableProps {
  group: ReaderGroup;
  rows: readonly SubjectReaders[];
  subjectOf: (subject: string) => RecordSubject;
}

/** The kinds of record of one circle of readers; nothing when there are none. */
export function ReadersTable({ group, rows, subjectOf }: ReadersTableProps) {
  const words = useRightsWords();
  const { readerOf, rulesOf } = useReaderWords();
  const shown = rows.filter((row) => row.group === group);
  if (shown.length === 0) return null;
  const columns: Column<SubjectReaders>[] = [
    {
      key: 'record',
      header: words('readers.record'),
      rowHead: true,
      width: '24%',
      render: ({ subject }) => subjectOf(subject).name,
    },
    {
      key: 'readers',
      header: words('readers.whoReads'),
      width: '28%',
      render: ({ readers }) => (
        <ul>
          {readers.map((reader) => (
            <li key={`${reader.reader}-${reader.rule}`}>{readerOf(reader)}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'why',
      header: words('readers.why'),
      width: '24%',
      render: ({ subject }) => subjectOf(subject).purpose,
    },
    { key: 'rule', header: words('readers.byWhichRule'), width: '24%', render: ({ readers }) => rulesOf(readers) },
  ];
  return (
    <Card title={words(`readers.group.${group}`)} flush>
      <p className={styles.lead}>{words(`readers.groupLead.${group}`)}</p>
      <DataTable
        caption={words(`readers.group.${group}`)}
        columns={columns}
        rows={shown}
        rowKey={({ subject }) => subject}
      />
    </Card>
  );
}
