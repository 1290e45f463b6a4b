import { Act, AutosaveState, Banner, Meta, Page, PartialNotice, TabLinks } from '@maillage/platform-admin';
import { IconChecklist, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useCourseActs } from '../application/use-course-acts.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { AuditFileFieldsFragment } from '../generated/graphql.js';
import { CycleTag } from '../label/cycle-tag.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { finishVisitMutation, startAuditMutation } from './audit.operations.js';
import { ComparisonPart } from './comparison-part.js';
import { CriteriaPart } from './criteria-part.js';
import { isExamined } from './opinion-draft.js';
import { PlanPart } from './plan-part.js';
import { type ReportNotice, ReportPart } from './report-part.js';
import { useAuditFile } from './use-audit-file.js';
import { useOpinions } from './use-opinions.js';

export const auditParts = ['criteres', 'plan', 'rapport', 'comparaison'] as const;
export type AuditPart = (typeof auditParts)[number];

interface AuditFilePageProps {
  cycleId: string;
  part: AuditPart;
  criterionKey: string | null;
}

/** The file of one audit, for the auditors to whom it is entrusted. */
export function AuditFilePage({ cycleId, part, criterionKey }: AuditFilePageProps) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const { file, loading, error, refusal, retry } = useAuditFile(cycleId);
  const breadcrumb = [{ label: words('auditing.myAudits'), href: places.audits }];
  if (file === undefined) {
    return (
      <CourseLoading
        title={words('auditing.nobody')}
        what={words('auditing.what')}
        breadcrumb={breadcrumb}
        density="work"
        loading={loading}
        error={refusal}
        onRetry={retry}
      />
    );
  }
  return <AuditFileView {...{ file, part, criterionKey, breadcrumb }} stale={error !== undefined} onReload={retry} />;
}

type Notice = ReportNotice | 'startedNotice' | 'finishedNotice' | 'planSentNotice';

interface AuditFileViewProps extends Omit<AuditFilePageProps, 'cycleId'> {
  file: AuditFileFieldsFragment;
  breadcrumb: readonly { label: string; href?: string }[];
  stale: boolean;
  onReload: () => void;
}

function AuditFileView({ file, part, criterionKey, breadcrumb, stale, onReload }: AuditFileViewProps) {
  const words = useLifeWords();
  const { places, person, acting } = useLabellingFrame();
  const opinions = useOpinions(file.course.id);
  const [notice, setNotice] = useState<Notice | null>(null);
  const { course } = file;
  const me = `${person.givenName} ${person.familyName}`;
  const other = file.auditors.find((name) => name !== me) ?? '';
  const sample = file.criteria.filter(({ inSample }) => inSample);
  const tabs = auditParts.map((one) => ({
    label: words(`auditing.part.${one}`),
    href: places.audit(course.id, { partie: one }),
    current: one === part,
  }));
  return (
    <Page
      title={words('auditing.title', { organisation: course.organisation.name })}
      density="work"
      breadcrumb={[...breadcrumb, { label: course.organisation.name }]}
      meta={
        <>
          <Meta>
            <CycleTag state={course.state} />
          </Meta>
          <Meta icon={<IconUsers />}>{words(file.isLead ? 'auditing.lead' : 'auditing.second', { other })}</Meta>
          {sample.length > 0 && (
            <Meta icon={<IconChecklist />}>
              {words('auditing.examined', { count: sample.filter(isExamined).length, total: sample.length })}
            </Meta>
          )}
          <AutosaveState autosave={opinions} zone={acting.timeZone} />
        </>
      }
      actions={<HeadAct file={file} part={part} onDone={setNotice} />}
      band={<TabLinks flat label={words('auditing.parts')} tabs={tabs} />}
    >
      {stale && <PartialNotice title={words('application.stale')} onRetry={onReload} />}
      {notice !== null && <Banner kind="ok" announced title={words(`auditing.${notice}`)} />}
      {part === 'criteres' && <CriteriaPart {...{ file, criterionKey, opinions, onReload }} />}
      {part === 'plan' && <PlanPart file={file} onSent={() => setNotice('planSentNotice')} />}
      {part === 'rapport' && <ReportPart key={file.summary} file={file} onDone={setNotice} />}
      {part === 'comparaison' && <ComparisonPart cycleId={course.id} />}
    </Page>
  );
}

interface HeadActProps {
  file: AuditFileFieldsFragment;
  /** What is open already is not linked to. */
  part: AuditPart;
  onDone: (notice: Notice) => void;
}

/** The act that comes next in the audit: to plan, to begin, to finish, to write the report. */
function HeadAct({ file, part, onDone }: HeadActProps) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const acts = useCourseActs(file.course.acts);
  const start = useLifeAct(startAuditMutation);
  const finish = useLifeAct(finishVisitMutation);
  const [opened, setOpened] = useState<'start' | 'finish' | null>(null);
  const cycleId = file.course.id;
  const close = () => setOpened(null);
  const done = (notice: Notice) => () => {
    close();
    onDone(notice);
  };
  return (
    <>
      {acts.present('startAudit') && (
        <Act
          variant="filled"
          label={words('auditing.start')}
          available={acts.of('startAudit')}
          onAct={() => setOpened('start')}
        />
      )}
      {acts.present('finishVisit') && (
        <Act
          variant="filled"
          label={words('auditing.finish')}
          available={acts.of('finishVisit')}
          onAct={() => setOpened('finish')}
        />
      )}
      {part !== 'plan' && acts.present('sendPlan') && !acts.present('startAudit') && (
        <Act variant="filled" label={words('auditing.writePlan')} href={places.audit(cycleId, { partie: 'plan' })} />
      )}
      {part !== 'rapport' && (acts.present('sendReport') || acts.present('finaliseReport')) && (
        <Act
          variant="filled"
          label={words('auditing.writeReport')}
          href={places.audit(cycleId, { partie: 'rapport' })}
        />
      )}
      {opened === 'start' && (
        <ReasonDialog
          title={words('auditing.start')}
          detail={words('auditing.startDetail')}
          label={words('auditing.start')}
          send={() => start({ cycleId })}
          onClose={close}
          onDone={done('startedNotice')}
        />
      )}
      {opened === 'finish' && (
        <ReasonDialog
          title={words('auditing.finish')}
          detail={words('auditing.finishDetail')}
          label={words('auditing.finish')}
          send={() => finish({ cycleId })}
          onClose={close}
          onDone={done('finishedNotice')}
        />
      )}
    </>
  );
}
