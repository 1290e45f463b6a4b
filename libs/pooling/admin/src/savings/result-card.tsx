import { BarList, Card, Empty, Figure, Figures, Pile, useFormat } from '@maillage/platform-admin';
import type { SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';

type Result = NonNullable<SavingsDetailFragment['result']>;

/** What all saved together, as far as it is told: never a figure of fewer than five. */
export function ResultCard({ savings: { result } }: { savings: SavingsDetailFragment }) {
  const words = usePoolingWords();
  const format = useFormat();
  const money = (cents: number) => format.money(cents, { cents: 'always' });
  if (result === null || result.withReference === 0 || result.totals === null) {
    const hidden = result !== null && result.withReference > 0;
    return (
      <Card title={words('savings.result')}>
        <Empty
          title={words(hidden ? 'savings.resultHidden' : 'savings.resultNone')}
          detail={words(hidden ? 'savings.resultHiddenDetail' : 'savings.resultNoneDetail')}
        />
      </Card>
    );
  }
  const { totals, medianNetCents, members, withReference } = result;
  return (
    <Card title={words('savings.result')}>
      <Pile gap="lg">
        <Figures>
          <Figure
            value={money(totals.netCents)}
            label={`${words('savings.net')}, ${words('savings.netOf', { known: withReference, members })}`}
          />
          {medianNetCents !== null && (
            <Figure value={money(medianNetCents)} label={`${words('savings.median')}, ${words('savings.medianOf')}`} />
          )}
        </Figures>
        <Figures>
          <Figure size="medium" value={money(totals.beforeCents)} label={words('savings.before')} />
          <Figure size="medium" value={money(totals.nowCents)} label={words('savings.now')} />
          <Figure size="medium" value={money(totals.feeCents)} label={words('savings.fees')} />
        </Figures>
        {result.distribution.length > 1 && <Distribution result={result} />}
      </Pile>
    </Card>
  );
}

function Distribution({ result }: { result: Result }) {
  const words = usePoolingWords();
  const format = useFormat();
  const labelOf = useBandLabel();
  return (
    <Pile gap="sm">
      <h3>{words('savings.distribution')}</h3>
      <BarList
        label={words('savings.distribution')}
        bars={result.distribution.map((band) => ({
          key: String(band.fromPercent),
          label: labelOf(band),
          figure: format.count(band.count),
          value: band.count,
        }))}
      />
    </Pile>
  );
}

function useBandLabel(): (band: Result['distribution'][number]) => string {
  const words = usePoolingWords();
  return ({ fromPercent: from, untilPercent: until }) => {
    if (from === null)
      return until === null || until === 0 ? words('savings.bandLoss') : words('savings.bandUntil', { until });
    return until === null ? words('savings.bandFrom', { from }) : words('savings.bandBetween', { from, until });
  };
}
