import { Card, type Refusal } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import type { CourseFieldsFragment, FindingAct, FindingFieldsFragment, FindingKind } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';
import { FindingDialog } from './finding-dialog.js';
import { FindingRow } from './finding-row.js';

export const findingKinds = [
  'alertPoint',
  'improvementSuggestion',
  'goodPractice',
] as const satisfies readonly FindingKind[];

interface FindingsCardProps {
  course: Pick<CourseFieldsFragment, 'findings'>;
  /** The code and title of a criterion; null where the reader may not know it. */
  nameOf: (key: string) => { readonly title: string } | null;
  intro?: ReactNode;
  send: (findingId: string, act: FindingAct, text: string) => Promise<Refusal | null>;
  onDone?: () => void;
}

/** The findings, kind by kind, each with its answer and what the reader may do. */
export function FindingsCard({ course, nameOf, intro, send, onDone }: FindingsCardProps) {
  const words = useLifeWords();
  const [opened, setOpened] = useState<{ finding: FindingFieldsFragment; act: FindingAct } | null>(null);
  const close = () => setOpened(null);
  return (
    <Card flush title={words('audited.contradictory')}>
      {intro !== undefined && <div className={styles.lead}>{intro}</div>}
      {course.findings.length === 0 && <p className={styles.lead}>{words('audited.noFinding')}</p>}
      {findingKinds.map((kind) => {
        const findings = course.findings.filter((finding) => finding.kind === kind);
        if (findings.length === 0) return null;
        return (
          <div key={kind}>
            <h3 className={styles.kind}>{words(`audited.findingKind.${kind}`, { count: findings.length })}</h3>
            <ul className={styles.findings}>
              {findings.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  title={nameOf(finding.criterionKey)?.title ?? null}
                  onAct={(act) => setOpened({ finding, act })}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {opened !== null && (
        <FindingDialog
          finding={opened.finding}
          act={opened.act}
          send={(text) => send(opened.finding.id, opened.act, text)}
          onClose={close}
          onDone={() => {
            close();
            onDone?.();
          }}
        />
      )}
    </Card>
  );
}
