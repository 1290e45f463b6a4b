import { AppLink, BarList, Card, Figure, Figures, useFormat } from '@maillage/platform-admin';
import type { LabelSteeringQuery } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

export type Steering = LabelSteeringQuery['labelSteering'];

interface FunnelCardProps {
  steering: Steering;
  readyHref: string;
}

/** How far the network is, where it stops, and how long the way takes. */
export function FunnelCard({ steering, readyHref }: FunnelCardProps) {
  const words = useSteeringWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const title = words(acting.kind === 'nationalUnion' ? 'funnel.title' : 'funnel.titleOurs');
  const { funnel, members, waiting, ready, medianWeeksToApply, medianWeeksToDecide } = steering;
  const bars = funnel.map(({ stage, count }) => ({
    key: stage,
    label: words(`funnel.${stage}`),
    figure: format.count(count),
    value: count,
    strong: stage === 'labelled',
  }));
  return (
    <Card title={title}>
      <BarList label={title} bars={bars} scale={members} />
      {waiting > 0 && (
        <p className={styles.note}>
          <b>{words('funnel.gapTitle')}</b>
          {words('funnel.gap', { count: waiting })}
          {ready > 0 && (
            <>
              {waiting === 1 ? words('funnel.gapAllReady') : words('funnel.gapReady', { count: ready })}
              <AppLink href={readyHref}>{words('funnel.gapLink', { count: ready })}</AppLink>
            </>
          )}
        </p>
      )}
      <h3 className={styles.subtitle}>{words('funnel.delays')}</h3>
      <Figures>
        <Delay weeks={medianWeeksToApply} label={words('funnel.toApply')} />
        <Delay weeks={medianWeeksToDecide} label={words('funnel.toDecide')} />
      </Figures>
    </Card>
  );
}

const weeksOfMonth = 365.25 / 12 / 7;

/** Weeks up to four months, months beyond. */
function Delay({ weeks, label }: { weeks: number | null; label: string }) {
  const words = useSteeringWords();
  if (weeks === null) return <Figure value={<small>{words('funnel.noDelay')}</small>} label={label} size="medium" />;
  const isLong = weeks > 17;
  const value = isLong
    ? words('funnel.months', { count: Math.round(weeks / weeksOfMonth) })
    : words('funnel.weeks', { count: weeks });
  return <Figure value={value} label={label} size="medium" />;
}
