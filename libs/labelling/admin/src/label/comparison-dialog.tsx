import { useQuery } from '@apollo/client/react';
import { Dialog, DataTable, QueryStates, useFormat, useRefusalWords, type Column } from '@maillage/platform-admin';
import { compareSnapshotsQuery } from '../assessment/assessment.operations.js';
import type { CompareSnapshotsQuery, LabelSnapshotLineFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { StatusTag } from '../self-assessment/status-tag.js';

type Compared = CompareSnapshotsQuery['compareSnapshots']['criteria'][number];

/** What has changed since a snapshot, criterion by criterion. */
export function ComparisonDialog({ snapshot, onClose }: { snapshot: LabelSnapshotLineFragment; onClose: () => void }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(compareSnapshotsQuery, {
    variables: { fromId: snapshot.id, toId: null },
    fetchPolicy: 'network-only',
  });
  const comparison = data?.compareSnapshots;
  const percent = (points: number) => format.percent(points / 10_000);
  const glance = (answer: Compared['before']) => (answer === null ? '–' : <StatusTag criterion={answer} />);
  const columns: Column<Compared>[] = [
    { key: 'criterion', header: words('label.criterion'), rowHead: true, render: (row) => `${row.code} ${row.title}` },
    { key: 'before', header: words('label.before'), render: ({ before }) => glance(before) },
    { key: 'after', header: words('label.after'), render: ({ after }) => glance(after) },
  ];
  const changed = comparison?.criteria.filter((row) => row.changed) ?? [];
  return (
    <Dialog opened onClose={onClose} title={words('label.compareTitle', { title: snapshot.title })}>
      <QueryStates
        loading={loading}
        what={words('label.comparison')}
        error={refused(error)}
        onRetry={() => void refetch()}
      >
        {comparison !== undefined && (
          <>
            <p>
              {words('label.compareScore', {
                before: percent(comparison.doneBefore),
                after: percent(comparison.doneAfter),
                plannedBefore: percent(comparison.plannedBefore),
                plannedAfter: percent(comparison.plannedAfter),
              })}
            </p>
            {changed.length === 0 ? (
              <p>{words('label.compareNone')}</p>
            ) : (
              <DataTable
                caption={words('label.comparison')}
                columns={columns}
                rows={changed}
                rowKey={({ key }) => key}
              />
            )}
          </>
        )}
      </QueryStates>
    </Dialog>
  );
}
