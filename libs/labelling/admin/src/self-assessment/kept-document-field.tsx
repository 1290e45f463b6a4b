import { useQuery } from '@apollo/client/react';
import { Empty, QueryStates, RadioGroupField, TextFilter, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { chosenDocumentsQuery } from '../assessment/document.operations.js';
import type { ChosenDocumentsQuery } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './criterion.module.css';

interface KeptDocumentFieldProps {
  field: { id: string; value: string | null; onChange: (versionId: string | null) => void; error?: string };
}

const page = 20;

/** One of the documents that the organisation keeps, found by its title. */
export function KeptDocumentField({ field }: KeptDocumentFieldProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const [search, setSearch] = useState('');
  const { data, previousData, loading, error, refetch } = useQuery(chosenDocumentsQuery, {
    variables: { first: page, search: search.trim() === '' ? null : search.trim() },
    fetchPolicy: 'cache-and-network',
  });
  const found = (data ?? previousData)?.documents;
  const options = useDocumentOptions(found?.rows ?? []);
  const none = words(search.trim() === '' ? 'criterion.attachNone' : 'criterion.attachEmpty');
  return (
    <>
      <TextFilter label={words('criterion.attachSearch')} text={search} onText={setSearch} />
      <QueryStates
        loading={loading && found === undefined}
        what={words('criterion.evidence')}
        error={found === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(options.length === 0 ? { empty: <Empty title={none} /> } : {})}
      >
        <RadioGroupField {...field} layout="column" label={words('criterion.attachDocument')} options={options} />
        {found?.hasMore === true && <p className={styles.quietText}>{words('criterion.attachMore')}</p>}
      </QueryStates>
    </>
  );
}

/** A document that waits for its scan can not be evidence yet. */
function useDocumentOptions(rows: ChosenDocumentsQuery['documents']['rows']) {
  const words = useAssessmentWords();
  const format = useFormat();
  const day = (one: string) => format.day(one, { weekday: false });
  return rows.flatMap(({ title, latestSafe }) => {
    if (latestSafe === null) return [];
    const { id, fileName, effectiveOn, expiresOn } = latestSafe;
    const until = expiresOn === null ? [] : [words('criterion.validUntil', { day: day(expiresOn) })];
    const facts = [fileName, words('criterion.dated', { day: day(effectiveOn) }), ...until];
    return [{ value: id, label: title, detail: facts.join(', ') }];
  });
}
