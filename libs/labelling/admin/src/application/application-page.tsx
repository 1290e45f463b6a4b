import { Act, Banner, Card, Page, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import type { CourseFieldsFragment, LabelCycleState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import { type ApplicationAct, ApplicationDialogs } from './application-dialogs.js';
import { CourseDecisions } from './course-decisions.js';
import { CourseMeta } from './course-meta.js';
import { CourseSteps } from './course-steps.js';
import { CourseTabs } from './course-tabs.js';
import { missingThings } from './missing-things.js';
import { OpinionCard } from './opinion-card.js';
import { PartsCard, roleWord } from './parts-card.js';
import { ReceiptCard } from './receipt-card.js';
import { SentCard } from './sent-card.js';
import { useShortfallWords } from './shortfall-words.js';
import { SubmitCard } from './submit-card.js';
import { useCourseActs } from './use-course-acts.js';
import { WithCourse } from './with-course.js';

/** The application of our organisation: what is missing, the submitting, the receipt. */
export function ApplicationPage({ cycleId }: { cycleId: string }) {
  const crumbs = useCourseCrumbs();
  return (
    <WithCourse cycleId={cycleId} breadcrumb={crumbs()}>
      {(course, notice) => <ApplicationView course={course} notice={notice} />}
    </WithCourse>
  );
}

export function useCourseCrumbs() {
  const words = useLabellingWords();
  const { places } = useLabellingFrame();
  return (last?: string) => {
    const label = { label: words('place.label'), href: places.label };
    return last === undefined ? [label] : [label, { label: last }];
  };
}

const notices: Record<
  ApplicationAct,
  'noticeApplied' | 'noticeReview' | 'noticeWithdrawn' | 'noticeResumed' | 'noticeAbandoned'
> = {
  apply: 'noticeApplied',
  askReview: 'noticeReview',
  withdrawApplication: 'noticeWithdrawn',
  resume: 'noticeResumed',
  abandon: 'noticeAbandoned',
};

function ApplicationView({ course, notice }: { course: CourseFieldsFragment; notice: React.ReactNode }) {
  const words = useLifeWords();
  const crumbs = useCourseCrumbs();
  const wordShortfall = useShortfallWords();
  const { places } = useLabellingFrame();
  const acts = useCourseActs(course.acts);
  const [opened, setOpened] = useState<ApplicationAct | null>(null);
  const [done, setDone] = useState<ApplicationAct | null>(null);
  const { readiness, state, decisions } = course;
  const missing =
    readiness === null
      ? []
      : missingThings({
          cycleId: course.id,
          readiness,
          places,
          wordShortfall,
          wordRole: (role) => words('application.missingRole', { role: roleWord(words, role) }),
        });
  const writing = state === 'selfAssessment' || state === 'regionalReview' || state === 'registered';
  const applied = writing ? undefined : decisions.find(({ act }) => act === 'apply');
  const finish = (act: ApplicationAct) => {
    setOpened(null);
    setDone(act);
  };
  return (
    <Page
      title={titleOf(words, state, missing.length)}
      breadcrumb={crumbs(words('application.tabApplication'))}
      meta={<CourseMeta course={course} />}
      band={
        <Pile gap="md">
          <CourseTabs cycleId={course.id} current="application" />
          {!writing && <CourseSteps course={course} />}
        </Pile>
      }
      aside={
        <>
          {writing && <SubmitCard course={course} missing={missing} onAct={setOpened} />}
          <OtherActs acts={acts} onAct={setOpened} />
          <CourseDecisions decisions={decisions} />
        </>
      }
    >
      {notice}
      {done !== null && <Banner kind="ok" announced title={words(`application.${notices[done]}`)} />}
      {applied !== undefined && <ReceiptCard course={course} applied={applied} />}
      {writing && readiness !== null && <PartsCard course={course} readiness={readiness} />}
      {writing && readiness !== null && <SentCard course={course} />}
      <OpinionCard decisions={decisions} />
      <ApplicationDialogs course={course} opened={opened} onClose={() => setOpened(null)} onDone={finish} />
    </Page>
  );
}

interface OtherActsProps {
  acts: ReturnType<typeof useCourseActs>;
  onAct: (act: ApplicationAct) => void;
}

function OtherActs({ acts, onAct }: OtherActsProps) {
  const words = useLifeWords();
  const labels = {
    resume: words('application.resume'),
    withdrawApplication: words('application.withdraw'),
    abandon: words('application.abandon'),
  };
  const shown = (['resume', 'withdrawApplication', 'abandon'] as const).filter((act) => acts.present(act));
  if (shown.length === 0) return null;
  return (
    <Card title={words('application.otherActs')}>
      <Pile gap="sm">
        {shown.map((act) => (
          <Act
            key={act}
            label={labels[act]}
            variant={act === 'resume' ? 'filled' : 'link'}
            available={acts.of(act)}
            onAct={() => onAct(act)}
          />
        ))}
      </Pile>
    </Card>
  );
}

function titleOf(words: ReturnType<typeof useLifeWords>, state: LabelCycleState, lacking: number): string {
  switch (state) {
    case 'registered':
    case 'selfAssessment':
      return lacking === 0 ? words('application.title.ready') : words('application.title.lacking', { count: lacking });
    case 'regionalReview':
      return words('application.title.review');
    case 'applied':
      return words('application.title.applied');
    case 'admissible':
      return words('application.title.admissible');
    case 'deferred':
      return words('application.title.deferred');
    case 'granted':
    case 'grantedWithConditions':
    case 'refused':
    case 'completed':
    case 'abandoned':
      return words('application.title.over');
    case 'auditorsAssigned':
    case 'planSent':
    case 'auditInProgress':
    case 'reportDraft':
    case 'contradictoryPhase':
    case 'reportFinal':
    case 'commissionScheduled':
    case 'appealed':
      return words('application.title.underAudit');
  }
}
