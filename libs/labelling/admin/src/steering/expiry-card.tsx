import { AppLink, Card, ColumnBars, useFormat, useLanguage } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

interface ExpiryCardProps {
  steering: Steering;
  expiringHref: string;
}

/** The labels that end within the year, month by month, and the commissions that can renew them. */
export function ExpiryCard({ steering: { expiries, commissions }, expiringHref }: ExpiryCardProps) {
  const words = useSteeringWords();
  const format = useFormat();
  const { language } = useLanguage();
  const { places } = useLabellingFrame();
  const count = expiries.reduce((sum, one) => sum + one.count, 0);
  const unbegun = expiries.reduce((sum, one) => sum + one.unbegun, 0);
  const name = (month: string, length: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
  const columns = expiries.slice(0, 8).map((one) => ({
    key: one.month,
    label: name(one.month, 'short'),
    value: one.count,
    sentence: words('expiry.column', { count: one.count, month: name(one.month, 'long') }),
  }));
  return (
    <Card title={words('expiry.title', { count })}>
      {count > 0 && (
        <>
          <ColumnBars label={words('expiry.title', { count })} columns={columns} />
          <p>
            <b className={unbegun > 0 ? styles.late : undefined}>{words('expiry.unbegun', { count: unbegun })}</b>{' '}
            <AppLink href={expiringHref}>{words('expiry.see')}</AppLink>
          </p>
        </>
      )}
      <h3 className={styles.subtitle}>{words('expiry.commissions')}</h3>
      {commissions.length === 0 ? (
        <p className={styles.small}>{words('expiry.noCommission')}</p>
      ) : (
        <ul className={styles.lines}>
          {commissions.map(({ id, title, heldOn, files }) => (
            <li key={id}>
              <AppLink href={places.commission(id)}>{title}</AppLink>
              <span>{words('expiry.files', { count: files })}</span>
              <span>{format.shortDate(heldOn)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
