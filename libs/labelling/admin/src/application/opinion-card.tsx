import { Card, useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './application.module.css';

/** What the regional association wrote when it returned the file. */
export function OpinionCard({ decisions }: Pick<CourseFieldsFragment, 'decisions'>) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const given = decisions.find(({ act }) => act === 'returnFromReview');
  if (given === undefined) return null;
  const day = format.day(given.at, { zone: acting.timeZone, weekday: false });
  return (
    <Card title={words('application.opinion')}>
      <p className={styles.prose}>{given.reason}</p>
      <p className={styles.signed}>
        {words('application.byFor', { by: given.by, organisation: given.onBehalfOf })}, {day}
      </p>
    </Card>
  );
}
