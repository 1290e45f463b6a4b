import { Act, ActRow, useFormat, useRefusalWords } from '@maillage/platform-admin';
import type { FindingAct, FindingFieldsFragment, RefusalCode } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';
import { FindingStateTag } from './finding-tag.js';

interface FindingRowProps {
  finding: FindingFieldsFragment;
  /** The title of the criterion, where it is known. */
  title: string | null;
  onAct: (act: FindingAct) => void;
}

/** One finding: what was seen, what was answered, what can be done. */
export function FindingRow({ finding, title, onAct }: FindingRowProps) {
  const words = useLifeWords();
  const { availability } = useRefusalWords();
  const { criterionCode, state, body, response, respondedBy, respondedAt, reply, repliedBy, repliedAt } = finding;
  // A good practice asks nothing of anybody.
  const awaits = finding.kind !== 'goodPractice' || state !== 'notified';
  const acts = finding.acts.filter(({ can, code }) => can || !elsewhere.has(code));
  return (
    <li className={styles.finding}>
      <div className={styles.findingHead}>
        <h4>
          {criterionCode} {title ?? ''}
        </h4>
        {awaits && <FindingStateTag state={state} />}
      </div>
      <p className={styles.prose}>{body}</p>
      {response !== null && (
        <Said title={words('audited.responded')} text={response} by={respondedBy} at={respondedAt} />
      )}
      {reply !== null && <Said title={words('audited.replied')} text={reply} by={repliedBy} at={repliedAt} />}
      {acts.length > 0 && (
        <ActRow>
          {acts.map((one) => (
            <Act
              key={one.act}
              size="small"
              label={words(`audited.findingAct.${one.act}`)}
              available={availability(one)}
              onAct={() => onAct(one.act)}
            />
          ))}
        </ActRow>
      )}
    </li>
  );
}

const elsewhere: ReadonlySet<RefusalCode | null> = new Set<RefusalCode | null>([
  null,
  'findingElsewhere',
  'reportNotFinal',
  'notYourAct',
  'goodPracticeAsksNothing',
  'FORBIDDEN',
]);

function Said({ title, text, by, at }: { title: string; text: string; by: string | null; at: string | null }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  return (
    <div className={styles.said}>
      <b>{title}</b>
      {text !== '' && <p className={styles.prose}>{text}</p>}
      {by !== null && at !== null && (
        <p className={styles.muted}>
          {words('audited.signed', { by, day: format.day(at, { zone: acting.timeZone, weekday: false }) })}
        </p>
      )}
    </div>
  );
}
