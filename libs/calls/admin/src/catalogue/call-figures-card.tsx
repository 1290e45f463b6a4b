import { useQuery } from '@apollo/client/react';
import { Card, FactList, useFormat } from '@maillage/platform-admin';
import { graphql } from '../generated/index.js';
import { useCallsWords } from '../language/calls-words.js';

const callFiguresQuery = graphql(`
  query CallFigures($callId: ID!) {
    callFigures(callId: $callId) {
      deposited
      withdrawn
      admitted
      retained
      retainedPercent
      medianDayTenths
    }
  }
`);

/** What came in with a call of ours, and what became of it. */
export function CallFiguresCard({ callId }: { callId: string }) {
  const words = useCallsWords();
  const { count } = useFormat();
  const { data } = useQuery(callFiguresQuery, { variables: { callId }, fetchPolicy: 'cache-and-network' });
  const figures = data?.callFigures;
  if (figures === undefined || figures.deposited === 0) return null;
  const { retained, retainedPercent, medianDayTenths } = figures;
  const share =
    retainedPercent === null ? count(retained) : words('figures.share', { retained, percent: retainedPercent });
  const known: readonly (readonly [string, string | null])[] = [
    [words('figures.deposited'), count(figures.deposited)],
    [words('figures.withdrawn'), figures.withdrawn === 0 ? null : count(figures.withdrawn)],
    [words('figures.admitted'), count(figures.admitted)],
    [words('figures.retained'), share],
    [
      words('figures.median'),
      medianDayTenths === null ? null : words('figures.days', { count: Math.round(medianDayTenths / 10) }),
    ],
  ];
  const facts = known.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]));
  return (
    <Card title={words('figures.title')}>
      <FactList facts={facts} />
    </Card>
  );
}
