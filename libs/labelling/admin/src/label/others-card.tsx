import { useQuery } from '@apollo/client/react';
import { Card, QueryStates, ShowMore, TabLinks, useRefusalWords } from '@maillage/platform-admin';
import { labelCyclesQuery } from '../assessment/assessment.operations.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { CyclesExport } from '../transfers/cycles-export.js';
import { CyclesTable } from './cycles-table.js';

const page = 20;

/** The files of the organisations that one accompanies, all or those that ask for help. */
export function OthersCard({ helpOnly }: { helpOnly: boolean }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { refused } = useRefusalWords();
  const filter = { ours: false, isOpen: true, ...(helpOnly ? { helpAsked: true } : {}) };
  const { data, loading, error, refetch, fetchMore } = useQuery(labelCyclesQuery, {
    variables: { first: page, filter },
    fetchPolicy: 'cache-and-network',
  });
  const cycles = data?.labelCycles;
  const more = () =>
    fetchMore({
      variables: { after: cycles?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { labelCycles } }) => ({
        labelCycles: { ...labelCycles, rows: [...before.labelCycles.rows, ...labelCycles.rows] },
      }),
    });
  return (
    <Card
      flush
      title={words('label.others')}
      beside={
        <>
          <TabLinks
            flat
            tabs={[
              { label: words('label.allCycles'), href: places.label, current: !helpOnly },
              { label: words('label.helpOnly'), href: `${places.label}?aide=demandee`, current: helpOnly },
            ]}
          />
          <CyclesExport filter={filter} />
        </>
      }
    >
      <QueryStates
        loading={loading && cycles === undefined}
        what={words('label.others')}
        error={cycles === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        <CyclesTable cycles={cycles?.rows ?? []} empty={words('label.noOthers')} />
        <ShowMore
          shown={cycles?.rows.length}
          total={cycles?.total}
          hasMore={cycles?.hasMore === true}
          onMore={() => void more()}
        />
      </QueryStates>
    </Card>
  );
}
