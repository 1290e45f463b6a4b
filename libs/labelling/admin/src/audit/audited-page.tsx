import { Banner, Card, Empty, HiddenText, Meta, Page, useFormat } from '@maillage/platform-admin';
import { IconClock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useCourseCrumbs } from '../application/application-page.js';
import { CourseBand } from '../application/course-band.js';
import { CourseDecisions } from '../application/course-decisions.js';
import { CourseMeta } from '../application/course-meta.js';
import { useCriterionNames } from '../application/use-criterion-names.js';
import { useLifeAct } from '../application/use-life-act.js';
import { WithCourse } from '../application/with-course.js';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';
import { respondToFindingMutation } from './audit.operations.js';
import { FindingsCard } from './findings-card.js';
import { PlanCard } from './plan-card.js';
import { ReportCard } from './report-card.js';
import { useAuditedTitle } from './use-audited-title.js';

/** The audit as the audited organisation lives it: the plan received, the findings to answer, the report. */
export function AuditedPage({ cycleId }: { cycleId: string }) {
  const crumbs = useCourseCrumbs();
  return (
    <WithCourse cycleId={cycleId} breadcrumb={crumbs()}>
      {(course, notice) => <AuditedView course={course} notice={notice} />}
    </WithCourse>
  );
}

function AuditedView({ course, notice }: { course: CourseFieldsFragment; notice: ReactNode }) {
  const words = useLifeWords();
  const crumbs = useCourseCrumbs();
  const titleOf = useAuditedTitle();
  const respond = useLifeAct(respondToFindingMutation);
  const [answered, setAnswered] = useState(false);
  const report = course.reports.at(-1);
  const nameOf = useCriterionNames(course);
  return (
    <Page
      title={titleOf(course)}
      breadcrumb={crumbs(words('application.tabAudit'))}
      meta={
        <>
          <CourseMeta course={course} />
          {course.state === 'contradictoryPhase' && <Deadline until={course.contradictoryUntil} />}
        </>
      }
      band={<CourseBand course={course} current="audit" />}
      aside={<CourseDecisions decisions={course.decisions} />}
    >
      {notice}
      {answered && <Banner kind="ok" announced title={words('audited.accepted')} />}
      {report !== undefined && course.findings.length > 0 && (
        <FindingsCard
          course={course}
          nameOf={nameOf}
          intro={
            course.state === 'contradictoryPhase' ? (
              <p className={styles.muted}>{words('audited.contradictoryLead')}</p>
            ) : undefined
          }
          send={(findingId, act, text) => respond({ findingId, act, text: text === '' ? null : text })}
          onDone={() => setAnswered(true)}
        />
      )}
      {report !== undefined && <ReportCard report={report} cycleId={course.id} />}
      {course.plan !== null && <PlanCard plan={course.plan} auditors={course.auditors} nameOf={nameOf} />}
      {course.plan === null && <NothingYet assigned={course.auditors.length > 0} />}
      {course.plan !== null && report === undefined && (
        <Card label={words('audited.report')}>
          <h2>
            <HiddenText>{words('audited.report')}</HiddenText>
          </h2>
          <Empty title={words('audited.awaitReport')} detail={words('audited.awaitReportDetail')} />
        </Card>
      )}
    </Page>
  );
}

function NothingYet({ assigned }: { assigned: boolean }) {
  const words = useLifeWords();
  const [title, detail] = assigned
    ? [words('audited.planAwaited'), words('audited.planAwaitedDetail')]
    : [words('audited.before'), words('audited.beforeDetail')];
  return (
    <Card label={words('audited.plan')}>
      <h2>
        <HiddenText>{words('audited.plan')}</HiddenText>
      </h2>
      <Empty title={title} detail={detail} />
    </Card>
  );
}

/** Until when one may answer, in the reader's own time, Paris after. */
function Deadline({ until }: { until: string | null }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  if (until === null) return null;
  const moment = format.instant(until, { readerZone: acting.timeZone, coordinatorZone: 'Europe/Paris' });
  const distance = format.distance(until, new Date(), acting.timeZone);
  return (
    <Meta icon={<IconClock />}>
      {words('audited.deadline')} <b>{moment}</b>
      {distance !== null && `, ${distance}`}
    </Meta>
  );
}
