import { useQuery } from '@apollo/client/react';
import { AutosaveState, Banner, Meta, Page, PartialNotice, Tag, useRefusalWords } from '@maillage/platform-admin';
import { IconListCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import { CourseTabs } from '../application/course-tabs.js';
import { labelCycleQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { ApplyAct } from './apply-act.js';
import { AssessmentBody } from './assessment-body.js';
import type { AssessmentSearch } from './assessment-search.js';
import { ScoreCard } from './score-card.js';
import { useAnswers } from './use-answers.js';
import { useAssessmentCrumbs } from './use-assessment-crumbs.js';
import { useLackWords } from './use-lack-words.js';

export interface SelfAssessmentPageProps {
  cycleId: string;
  search: AssessmentSearch;
}

const refreshEvery = 30_000;

/** The self-assessment of a cycle: scores, axes, criteria of which one is opened. */
export function SelfAssessmentPage({ cycleId, search }: SelfAssessmentPageProps) {
  const words = useAssessmentWords();
  const crumbs = useAssessmentCrumbs();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(labelCycleQuery, {
    variables: { id: cycleId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const cycle = data?.labelCycle;
  const retry = () => void refetch();
  if (cycle === undefined) {
    return (
      <CourseLoading
        title={words('self.loading')}
        what={words('self.what')}
        breadcrumb={crumbs(null)}
        density="work"
        loading={loading}
        error={refused(error)}
        onRetry={retry}
      />
    );
  }
  const notice = error === undefined ? null : <PartialNotice title={words('self.stale')} onRetry={retry} />;
  return <CycleAssessment cycle={cycle} search={search} notice={notice} />;
}

interface CycleAssessmentProps {
  cycle: LabelCycleDetailFragment;
  search: AssessmentSearch;
  notice: ReactNode;
}

function CycleAssessment({ cycle, search, notice }: CycleAssessmentProps) {
  const words = useAssessmentWords();
  const { acting } = useLabellingFrame();
  const crumbs = useAssessmentCrumbs();
  const answers = useAnswers(cycle.id);
  const lacking = useLackWords();
  const year = cycle.openedAt.slice(0, 4);
  const title = cycle.isOurs
    ? words('self.title', { year })
    : words('self.titleOf', { year, organisation: cycle.organisation.name });
  const writes = cycle.isOurs && !cycle.frozen;
  return (
    <Page
      title={title}
      breadcrumb={crumbs(cycle)}
      density="work"
      metaBeside={cycle.isOurs && !cycle.entrustedOnly}
      band={cycle.isOurs && !cycle.entrustedOnly ? <CourseTabs cycleId={cycle.id} current="assessment" /> : undefined}
      actions={cycle.isOurs && !cycle.entrustedOnly ? <ApplyAct cycle={cycle} /> : undefined}
      meta={
        <>
          <Meta>
            <Tag kind={cycle.frozen ? 'neutral' : 'inWork'}>{words(cycle.frozen ? 'self.frozen' : 'self.running')}</Tag>
          </Meta>
          <Meta icon={<IconListCheck />}>
            <b>{words('self.answered', { answered: cycle.progress.answered, count: cycle.progress.applicable })}</b>{' '}
            {words('self.haveAnswer')}
          </Meta>
          {writes && (
            <AutosaveState
              autosave={answers}
              lastSavedAt={lastAnswerOf(cycle)}
              zone={acting.timeZone}
              lacking={lacking}
            />
          )}
        </>
      }
    >
      {notice}
      <Notices cycle={cycle} />
      {!cycle.entrustedOnly && <ScoreCard cycle={cycle} />}
      {cycle.answersVisible && <AssessmentBody cycle={cycle} answers={answers} search={search} />}
    </Page>
  );
}

/** What the reader does not see or may not do, and why. */
function Notices({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const { sentence } = useRefusalWords();
  const organisation = cycle.organisation.name;
  if (cycle.entrustedOnly) {
    return <Banner title={words('self.entrustedOnly')}>{words('self.entrustedDetail')}</Banner>;
  }
  if (!cycle.answersVisible) return <Banner title={words('self.answersHidden', { organisation })} />;
  if (!cycle.isOurs) {
    return <Banner title={words('self.notOurs', { organisation })}>{words('self.notOursDetail')}</Banner>;
  }
  if (!cycle.frozen) return null;
  const { what, next } = sentence('answersFrozen', { state: cycle.state });
  return (
    <Banner kind="warn" title={what}>
      {next}
    </Banner>
  );
}

function lastAnswerOf({ axes }: LabelCycleDetailFragment): string | null {
  const times = axes.flatMap(({ criteria }) => criteria.flatMap(({ answeredAt }) => answeredAt ?? []));
  return times.sort().at(-1) ?? null;
}
