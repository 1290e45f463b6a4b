import { useFormat } from '@maillage/platform-admin';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import type { CommissionItemFieldsFragment } from '../generated/graphql.js';
import styles from './commission.module.css';

type Item = CommissionItemFieldsFragment;

/** A file in one line: what it is, the score, what is asked for, what the report supports, what was found. */
export function ItemFacts({ item }: { item: Item }) {
  const words = useLifeWords();
  const label = useLabellingWords();
  const format = useFormat();
  const { levelAimed, levelSupported, alertPoints, improvementSuggestions, goodPractices } = item;
  const counted = [
    ['alertPoints', alertPoints],
    ['suggestions', improvementSuggestions],
    ['practices', goodPractices],
  ] as const;
  const found = counted.filter(([, count]) => count > 0);
  return (
    <p className={styles.facts}>
      <span>
        {label(`cycleKind.${item.cycleKind}`)}, {item.framework.title}
      </span>
      <span>
        <b>{words('commission.score', { done: format.percent(item.doneScore / 10_000) })}</b>
      </span>
      {levelAimed !== null && <span>{words('commission.aimed', { level: levelAimed })}</span>}
      <span>
        {levelSupported === 0
          ? words('commission.supportedNone')
          : words('commission.supported', { level: levelSupported })}
      </span>
      {found.length === 0 && <span>{words('commission.nothingFound')}</span>}
      {found.map(([kind, count]) => (
        <span key={kind}>{words(`commission.${kind}`, { count })}</span>
      ))}
    </p>
  );
}
