import { useQuery } from '@apollo/client/react';
import {
  Card,
  type Column,
  DataTable,
  Empty,
  Figure,
  Figures,
  HiddenText,
  MINUS,
  Pile,
  QueryStates,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { AuditComparisonQuery } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { auditComparisonQuery } from './audit.operations.js';

type Comparison = NonNullable<AuditComparisonQuery['auditComparison']>;
type Compared = Comparison['criteria'][number];

/** The score before and after, and the criteria that the audit changed. */
export function ComparisonPart({ cycleId }: { cycleId: string }) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(auditComparisonQuery, {
    variables: { cycleId },
    fetchPolicy: 'cache-and-network',
  });
  const comparison = data?.auditComparison ?? null;
  return (
    <Card label={words('auditing.comparison.title')}>
      <h2>
        <HiddenText>{words('auditing.comparison.title')}</HiddenText>
      </h2>
      <QueryStates
        loading={loading && data === undefined}
        what={words('auditing.comparison.title')}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(comparison === null
          ? {
              empty: (
                <Empty title={words('auditing.comparison.none')} detail={words('auditing.comparison.noneDetail')} />
              ),
            }
          : {})}
      >
        {comparison !== null && <ComparisonView comparison={comparison} />}
      </QueryStates>
    </Card>
  );
}

function ComparisonView({ comparison }: { comparison: Comparison }) {
  const words = useLifeWords();
  const format = useFormat();
  const score = (points: number) => format.percent(points / 10_000);
  const changed = comparison.criteria.filter((one) => one.beforePercent !== one.afterPercent);
  const columns: readonly Column<Compared>[] = [
    {
      key: 'criterion',
      header: words('auditing.comparison.criterion'),
      rowHead: true,
      render: ({ code, title }) => `${code} ${title}`,
    },
    {
      key: 'before',
      header: words('auditing.comparison.before'),
      align: 'end',
      render: ({ beforePercent }) => format.percent(beforePercent / 100),
    },
    {
      key: 'after',
      header: words('auditing.comparison.after'),
      align: 'end',
      render: ({ afterPercent }) => format.percent(afterPercent / 100),
    },
    {
      key: 'change',
      header: words('auditing.comparison.change'),
      align: 'end',
      render: ({ beforePercent, afterPercent }) => signed(afterPercent - beforePercent),
    },
  ];
  return (
    <Pile gap="lg">
      <Figures>
        <Figure value={score(comparison.beforeScore)} label={words('auditing.comparison.before')} />
        <Figure value={score(comparison.afterScore)} label={words('auditing.comparison.after')} />
      </Figures>
      {changed.length === 0 ? (
        <p>{words('auditing.comparison.unchanged')}</p>
      ) : (
        <DataTable
          caption={words('auditing.comparison.onlyChanged')}
          captionShown
          columns={columns}
          rows={changed}
          rowKey={({ key }) => key}
        />
      )}
    </Pile>
  );
}

function signed(points: number): string {
  return points < 0 ? `${MINUS}${-points}` : `+${points}`;
}
