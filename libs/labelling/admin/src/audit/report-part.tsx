import {
  Act,
  ActForm,
  Card,
  ErrorSummary,
  FormActions,
  Pile,
  RefusalBanner,
  TextAreaField,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useCourseActs } from '../application/use-course-acts.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { AuditFileFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';
import {
  auditFileQuery,
  finaliseReportMutation,
  replyToFindingMutation,
  sendAuditReportMutation,
} from './audit.operations.js';
import { FindingsCard } from './findings-card.js';
import { ReportCard, ReportedCriteria } from './report-card.js';

export type ReportNotice = 'reportSentNotice' | 'finalNotice' | 'replied';

interface ReportPartProps {
  file: AuditFileFieldsFragment;
  onDone: (notice: ReportNotice) => void;
}

/** The report: as it will be read before it leaves, the findings answered, the final one. */
export function ReportPart({ file, onDone }: ReportPartProps) {
  const { course } = file;
  const acts = useCourseActs(course.acts);
  const reply = useLifeAct(replyToFindingMutation);
  const report = course.reports.at(-1);
  return (
    <Pile gap="md">
      {acts.present('finaliseReport') && <FinaliseCard file={file} onDone={() => onDone('finalNotice')} />}
      {course.findings.length > 0 && (
        <FindingsCard
          course={course}
          nameOf={(key) => file.criteria.find((one) => one.key === key) ?? null}
          send={(findingId, act, text) => reply({ findingId, act, text })}
          onDone={() => onDone('replied')}
        />
      )}
      {report === undefined ? (
        <DraftCard file={file} onDone={() => onDone('reportSentNotice')} />
      ) : (
        <ReportCard report={report} cycleId={course.id} />
      )}
    </Pile>
  );
}

interface CardProps {
  file: AuditFileFieldsFragment;
  onDone: () => void;
}

const changed = [auditFileQuery];

/** What the organisation will read, shown before it leaves: the opinions that say something, and the summary. */
function DraftCard({ file, onDone }: CardProps) {
  const words = useLifeWords();
  const acts = useCourseActs(file.course.acts);
  const send = useLifeAct(sendAuditReportMutation);
  const form = useSummaryForm(file, (summary) => send({ cycleId: file.course.id, summary }), onDone);
  const told = file.criteria.flatMap(({ key, code, title, opinion }) =>
    opinion === null
      ? []
      : [
          {
            ...{ key, code, title, opinion: opinion.opinion },
            ...{ seenPercent: opinion.seenPercent, finding: opinion.finding, body: opinion.body },
          },
        ],
  );
  return (
    <Card flush title={words('auditing.report.draftTitle')}>
      <p className={styles.lead}>{words('auditing.report.draftLead')}</p>
      <div className={styles.intro}>
        <ActForm onSubmit={form.submit} label={words('auditing.report.sendTitle')}>
          <RefusalBanner refusal={form.refusal} />
          <ErrorSummary errors={form.summary} />
          <TextAreaField
            {...form.field('summary')}
            label={words('auditing.report.summary')}
            hint={words('auditing.report.summaryHint')}
            rows={6}
            maxLength={12_000}
          />
          <FormActions after={words('auditing.report.sendDetail')}>
            <Act
              type="submit"
              variant="filled"
              label={words('auditing.report.send')}
              busyLabel={words('application.acting')}
              available={acts.of('sendReport')}
              busy={form.busy}
            />
          </FormActions>
        </ActForm>
      </div>
      {told.length === 0 ? (
        <p className={styles.intro}>{words('auditing.report.nothing')}</p>
      ) : (
        <ReportedCriteria criteria={told} />
      )}
    </Card>
  );
}

type Sending = Parameters<typeof useRefusableForm<{ summary: string }>>[0]['send'];

function useSummaryForm(
  file: AuditFileFieldsFragment,
  send: (summary: string) => ReturnType<Sending>,
  onDone: () => void,
) {
  const words = useLifeWords();
  return useRefusableForm({
    initial: { summary: file.summary },
    check: ({ summary }) =>
      summary.trim() === ''
        ? {
            summary: {
              problem: words('auditing.report.summaryMissing'),
              remedy: words('auditing.report.summaryMissingRemedy'),
            },
          }
        : {},
    send: ({ summary }) => send(summary.trim()),
    onDone,
  });
}

/** Hands the final report over, once the answers have been read. */
function FinaliseCard({ file, onDone }: CardProps) {
  const words = useLifeWords();
  const acts = useCourseActs(file.course.acts);
  const finalise = useLifeAct(finaliseReportMutation, changed);
  const [opened, setOpened] = useState(false);
  return (
    <Card title={words('auditing.report.finaliseTitle')}>
      <Pile gap="sm">
        <p className={styles.muted}>{words('auditing.report.finaliseDetail')}</p>
        <Act
          variant="filled"
          label={words('auditing.report.finalise')}
          available={acts.of('finaliseReport')}
          onAct={() => setOpened(true)}
        />
      </Pile>
      {opened && (
        <ReasonDialog
          title={words('auditing.report.finaliseTitle')}
          detail={words('auditing.report.finaliseDetail')}
          label={words('auditing.report.finalise')}
          reason="required"
          reasonLabel={words('auditing.report.summary')}
          missing={{
            problem: words('auditing.report.summaryMissing'),
            remedy: words('auditing.report.summaryMissingRemedy'),
          }}
          initial={file.summary}
          rows={8}
          send={(summary) => finalise({ cycleId: file.course.id, summary })}
          onClose={() => setOpened(false)}
          onDone={() => {
            setOpened(false);
            onDone();
          }}
        />
      )}
    </Card>
  );
}
