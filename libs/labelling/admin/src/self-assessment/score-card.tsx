import { AppLink, Card, ScoreGauge, useFormat } from '@maillage/platform-admin';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { levelAhead } from './level-ahead.js';

/** Where the organisation is, and where its commitments lead, against the level that comes next. */
export function ScoreCard({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { progress } = cycle;
  const level = levelAhead(cycle);
  const threshold =
    level === null
      ? null
      : { ratio: level.thresholdPercent / 100, label: words('self.threshold', { level: level.number }) };
  return (
    <Card label={words('self.scores')}>
      <ScoreGauge
        done={progress.done / 10_000}
        planned={progress.planned / 10_000}
        threshold={threshold}
        note={
          <>
            <LevelNote cycle={cycle} />{' '}
            {cycle.answersVisible && <AppLink href={places.labelPlan(cycle.id)}>{words('self.plan')}</AppLink>}
          </>
        }
      />
    </Card>
  );
}

function LevelNote({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const level = levelAhead(cycle);
  if (level === null) return null;
  const { number, met, reachedOn, thresholdPercent } = level;
  const count = cycle.plan.dated;
  if (met) return words('self.reached', { level: number });
  if (cycle.progress.done >= thresholdPercent * 100) return words('self.aboveButMissing', { level: number });
  if (reachedOn !== null) return words('self.leads', { count, day: format.day(reachedOn, { weekday: false }) });
  return count === 0 ? words('self.noneDated') : words('self.below', { count });
}
