import { AppLink, Card, ColumnBars, useFormat, useLanguage } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import type { Steering } from './funnel-card.js';
import { SoonestExpiries } from './soonest-expiries.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

interface ExpiryCardProps {
  steering: Steering;
  expiringHref: string;
  regionNames: ReadonlyMap<string, string>;
}

/** The labels that end soon, month by month and the first by name, and the commissions that can renew them. */
export function ExpiryCard({ steering, expiringHref, regionNames }: ExpiryCardProps) {
  const { expiries, framework } = steering;
  const words = useSteeringWords();
  const { language } = useLanguage();
  const { capabilities } = useLabellingFrame();
  const count = expiries.reduce((sum, one) => sum + one.count, 0);
  const unbegun = expiries.reduce((sum, one) => sum + one.unbegun, 0);
  const name = (month: string, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  const title = words('expiry.title', { count, month: name(expiries.at(-1)?.month ?? steering.month, 'long') });
  const isPresent = steering.month === steering.evolution.at(-1)?.month;
  const columns = expiries.map((one) => ({
    key: one.month,
    label: name(one.month, 'short'),
    value: one.count,
    sentence: words('expiry.column', { count: one.count, month: name(one.month, 'long') }),
  }));
  return (
    <Card title={title}>
      {count > 0 && (
        <>
          <ColumnBars label={title} columns={columns} />
          <p className={styles.verdict}>
            <b className={unbegun > 0 ? styles.late : undefined}>{words('expiry.unbegun', { count: unbegun })}</b>{' '}
            <AppLink href={expiringHref}>{words('expiry.see', { count })}</AppLink>
          </p>
          {isPresent && <SoonestExpiries frameworkId={framework.id} regionNames={regionNames} />}
        </>
      )}
      {capabilities.includes('steerLabelling') && <ComingSessions sessions={steering.commissions} />}
    </Card>
  );
}

/** For who reads them: of others' sessions nobody says that there are none. */
function ComingSessions({ sessions }: { sessions: Steering['commissions'] }) {
  const words = useSteeringWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  return (
    <>
      <h3 className={styles.subtitle}>{words('expiry.commissions')}</h3>
      {sessions.length === 0 && <p className={styles.small}>{words('expiry.noCommission')}</p>}
      <ul className={styles.lines}>
        {sessions.map(({ id, title, heldOn, files }) => (
          <li key={id}>
            <AppLink href={places.commission(id)}>{title}</AppLink>
            <span>{words('expiry.files', { count: files })}</span>
            <span>{format.shortDate(heldOn)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
