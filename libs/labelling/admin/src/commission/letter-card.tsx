import { Act, Card, Pile, useFormat } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import type { CommissionItemFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './commission.module.css';
import { DecisionTag } from './commission-tags.js';

/** The decision that was taken, its motives, and who took part. */
export function DecidedCard({ item }: { item: CommissionItemFieldsFragment }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { decision, level, levelTitle, motives, conditions, decidedAt, decidedBy, present } = item;
  if (decision === null) return null;
  const day = decidedAt === null ? '' : format.day(decidedAt, { zone: acting.timeZone, weekday: false });
  return (
    <Card title={words('decide.decisionTitle')} beside={<DecisionTag decision={decision} />}>
      <Pile gap="sm">
        {level !== null && (
          <p>
            <b>{words('decide.levelNumber', { level })}</b>
            {levelTitle !== null && `, ${levelTitle}`}
          </p>
        )}
        {motives !== null && <p className={styles.prose}>{motives}</p>}
        {conditions !== null && (
          <div>
            <h3>{words('decide.conditions')}</h3>
            <p className={styles.prose}>{conditions}</p>
          </div>
        )}
        <p className={styles.note}>
          {words('decide.decidedBy', { day, by: decidedBy ?? '' })}
          {present.length > 0 &&
            `. ${words('decide.presentWere', { names: present.map(({ personName }) => personName).join(', ') })}`}
        </p>
      </Pile>
    </Card>
  );
}

/** The letter as the organisation receives it, and the same as a file. */
export function LetterCard({ item }: { item: CommissionItemFieldsFragment }) {
  const words = useLifeWords();
  const { letter, letterUrl } = item;
  if (letter === null) return null;
  return (
    <Card
      title={words('decide.letter')}
      {...(letterUrl === null
        ? {}
        : {
            beside: (
              <Act
                size="small"
                icon={<IconFileText aria-hidden />}
                label={words('decide.letterPdf')}
                href={letterUrl}
              />
            ),
          })}
    >
      <article className={styles.letter} lang="fr" aria-label={letter.title}>
        <p className={styles.letterHead}>
          <span>{words('decide.letterReference', { reference: letter.reference })}</span>
          <span>{letter.dated}</span>
        </p>
        <h3>{letter.title}</h3>
        {letter.paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        <p>
          <b>{letter.signedBy}</b>
        </p>
      </article>
    </Card>
  );
}
