import { useQuery } from '@apollo/client/react';
import { AppLink, Card, FactList } from '@maillage/platform-admin';
import { useState } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { recordReadersQuery } from '../organisation/organisation-record.operations.js';
import { OurPage } from '../ours/our-page.js';
import { ChangesCard } from './changes-card.js';
import { readerGroups, readersBySubject, type SubjectReaders } from './readers-by-subject.js';
import { ReadersTable } from './readers-table.js';
import { type RecordSubject, useRecordSubjects } from './record-subjects.js';
import { networkRightsQuery } from './rights.operations.js';
import { useRightsWords } from './rights-words.js';
import styles from './rights.module.css';
import { UpwardTable } from './upward-table.js';
import { useReaderWords } from './use-reader-words.js';

interface ReadersPageProps {
  /** The kind of record that was asked about. */
  asked: string | null;
  /** The kinds of record of other contexts, in words. */
  others: Readonly<Record<string, RecordSubject>>;
}

/** All that is kept of the organisation: who reads it, what for, by which rule. */
export function ReadersPage({ asked, others }: ReadersPageProps) {
  const words = useRightsWords();
  const { acting, places } = useNetworkFrame();
  const readers = useQuery(recordReadersQuery, { variables: { organisationId: acting.id } });
  const rights = useQuery(networkRightsQuery);
  const subjectOf = useRecordSubjects(others);
  const rows = readersBySubject(readers.data?.recordReaders ?? []);
  const title = words('readers.title');
  const query = {
    loading: readers.loading || rights.loading,
    error: readers.error ?? rights.error,
    refetch: () => Promise.all([readers.refetch(), rights.refetch()]),
  };
  const network = rights.data?.networkRights;
  const [now] = useState(() => Date.now());
  const toCome = network?.changes.filter(({ effectiveAt }) => Date.parse(effectiveAt) > now) ?? [];
  return (
    <OurPage section="readers" title={title} lead={words('readers.lead')} what={words('readers.what')} query={query}>
      {network === undefined || readers.data === undefined ? null : (
        <>
          {asked !== null && <AskedCard asked={asked} rows={rows} subjectOf={subjectOf} />}
          {acting.kind !== 'nationalUnion' && (
            <Card title={words('readers.upwardTitle')} flush>
              <p className={styles.lead}>{words('readers.upwardLead')}</p>
              <UpwardTable upward={network.upward} caption={words('readers.upwardTitle')} />
            </Card>
          )}
          {toCome.length > 0 && <ChangesCard title={words('page.announced')} none="" changes={toCome} />}
          {readerGroups.map((group) => (
            <ReadersTable key={group} group={group} rows={rows} subjectOf={subjectOf} />
          ))}
          <p>
            <AppLink href={places.rights}>{words('page.roles')}</AppLink>
          </p>
        </>
      )}
    </OurPage>
  );
}

interface AskedCardProps {
  asked: string;
  rows: readonly SubjectReaders[];
  subjectOf: (subject: string) => RecordSubject;
}

/** The answer to "who can see this?", before everything else. */
function AskedCard({ asked, rows, subjectOf }: AskedCardProps) {
  const words = useRightsWords();
  const { places } = useNetworkFrame();
  const { readerOf, rulesOf } = useReaderWords();
  const row = rows.find(({ subject }) => subject === asked);
  const all = <AppLink href={places.ourReaders(null)}>{words('readers.all')}</AppLink>;
  if (row === undefined) {
    return (
      <Card title={words('readers.unknown')} beside={all}>
        <p>{words('readers.unknownDetail')}</p>
      </Card>
    );
  }
  const { name, purpose } = subjectOf(asked);
  return (
    <Card title={words('readers.askedTitle', { subject: name })} beside={all}>
      <FactList
        facts={[
          { term: words('readers.whoReads'), detail: row.readers.map(readerOf).join(' ; ') },
          { term: words('readers.why'), detail: purpose },
          { term: words('readers.byWhichRule'), detail: rulesOf(row.readers) },
        ]}
      />
    </Card>
  );
}
