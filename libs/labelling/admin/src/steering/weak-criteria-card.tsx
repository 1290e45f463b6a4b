import { BarList, Card, HiddenText, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

const shownFirst = 5;

/** The criteria that most answer "not done" to; shares of fewer than five answers are left out. */
export function WeakCriteriaCard({ criteria }: Pick<Steering, 'criteria'>) {
  const words = useSteeringWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const told = criteria.filter(({ respondents }) => respondents >= shownFirst);
  const shown = all ? told : told.slice(0, shownFirst);
  const bars = shown.map(({ key, code, title, notDone, respondents }) => {
    const share = format.percent(notDone / respondents);
    return {
      key,
      figure: share,
      value: notDone / respondents,
      label: (
        <>
          <b>{code}</b> {title}
          <HiddenText>, {words('criteria.row', { share, respondents })}</HiddenText>
        </>
      ),
    };
  });
  return (
    <Card title={words('criteria.title')}>
      {told.length === 0 ? (
        <p>{words('criteria.none')}</p>
      ) : (
        <>
          <p className={styles.small}>{words('criteria.lead')}</p>
          <BarList label={words('criteria.title')} bars={bars} scale={1} layout="under" />
          {told.length > shownFirst && (
            <button type="button" className={styles.toggle} onClick={() => setAll(!all)}>
              {words(all ? 'criteria.less' : 'criteria.all')}
            </button>
          )}
        </>
      )}
    </Card>
  );
}
