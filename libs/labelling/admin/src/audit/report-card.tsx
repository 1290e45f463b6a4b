import { Act, Card, useFormat } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';
import { FindingTag, OpinionTag } from './finding-tag.js';

interface ReportCardProps {
  report: ReportFieldsFragment;
  cycleId: string;
}

/** A report that was sent: its summary, then criterion by criterion. */
export function ReportCard({ report, cycleId }: ReportCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting, places } = useLabellingFrame();
  const [whole, setWhole] = useState(false);
  const isFinal = report.kind === 'final' || report.kind === 'erratum';
  const noted = report.criteria.filter(({ body, finding }) => body !== '' || finding !== null);
  const shown = whole ? report.criteria : noted;
  const day = format.day(report.sentAt, { zone: acting.timeZone, weekday: false });
  return (
    <Card
      flush
      title={words(isFinal ? 'audited.reportFinal' : 'audited.report')}
      beside={
        isFinal ? (
          <Act
            size="small"
            icon={<IconFileText aria-hidden />}
            label={words('audited.reportPdf')}
            href={places.auditReportFile(cycleId)}
            download
          />
        ) : (
          words('audited.signed', { by: report.sentBy, day })
        )
      }
    >
      <div className={styles.kind}>
        <h3>{words('audited.summary')}</h3>
      </div>
      <div className={styles.intro}>
        <p className={styles.prose}>{report.summary}</p>
        {isFinal && <p className={styles.muted}>{words('audited.signed', { by: report.sentBy, day })}</p>}
      </div>
      {shown.length > 0 && <h3 className={styles.kind}>{words('audited.reportCriteria')}</h3>}
      <ReportedCriteria criteria={shown} />
      {!whole && noted.length < report.criteria.length && (
        <div className={styles.after}>
          <Act variant="link" label={words('audited.allCriteria')} onAct={() => setWhole(true)} />
        </div>
      )}
    </Card>
  );
}

export function ReportedCriteria({ criteria }: { criteria: ReportFieldsFragment['criteria'] }) {
  const words = useLifeWords();
  const format = useFormat();
  return (
    <ul>
      {criteria.map(({ key, code, title, opinion, seenPercent, finding, body }) => (
        <li key={key} className={styles.criterionRow}>
          <span className={styles.code}>{code}</span>
          <span>
            {title}
            {seenPercent !== null && (
              <span className={styles.muted}>
                {' '}
                {words('audited.seen', { percent: format.percent(seenPercent / 100) })}
              </span>
            )}
          </span>
          <span className={styles.tags}>
            {opinion !== null && <OpinionTag opinion={opinion} />}
            {finding !== null && <FindingTag kind={finding} />}
          </span>
          {body !== '' && <p className={`${styles.words ?? ''} ${styles.prose ?? ''}`}>{body}</p>}
        </li>
      ))}
    </ul>
  );
}
