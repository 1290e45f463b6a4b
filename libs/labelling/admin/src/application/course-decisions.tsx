import { Card, DecisionList, type Decision, useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

interface CourseDecisionsProps {
  decisions: CourseFieldsFragment['decisions'];
  layout?: 'list' | 'columns';
}

/** Who decided what of the file, in whose name, when and why: the last first. */
export function CourseDecisions({ decisions, layout = 'list' }: CourseDecisionsProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const when = (at: string) =>
    `${format.day(at, { zone: acting.timeZone, weekday: false })}, ${format.time(at, acting.timeZone)}`;
  const records = decisions.map(({ act, at, by, onBehalfOf, reason }): Decision => ({
    title: words(`application.doneAct.${act}`),
    by,
    organisation: onBehalfOf,
    when: when(at),
    ...(reason === null ? {} : { reason }),
  }));
  return (
    <Card title={words('application.decisions')}>
      <DecisionList decisions={records} layout={layout} />
    </Card>
  );
}
