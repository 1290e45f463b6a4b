import { useQuery } from '@apollo/client/react';
import {
  Act,
  Banner,
  Card,
  Empty,
  HiddenText,
  Meta,
  Page,
  QueryStates,
  type Refusal,
  RefusalBanner,
  ScoreGauge,
  TabLinks,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconLayoutKanban, IconList, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CourseTabs } from '../application/course-tabs.js';
import { labelCycleQuery, labelPlanQuery } from '../assessment/assessment.operations.js';
import type {
  LabelCycleDetailFragment,
  LabelPlanDetailFragment,
  PlanActionLineFragment,
} from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { levelAhead } from '../self-assessment/level-ahead.js';
import { useAssessmentCrumbs } from '../self-assessment/use-assessment-crumbs.js';
import { actOf } from '../self-assessment/act-of.js';
import { ActionDialog } from './action-dialog.js';
import { PlanBoard } from './plan-board.js';
import { PlanList } from './plan-list.js';
import { useMoveAction } from './use-move-action.js';

export const planViews = ['liste'] as const;
export type PlanView = (typeof planViews)[number];

export interface PlanPageProps {
  cycleId: string;
  /** The list; without it the board. */
  view: PlanView | null;
}

/** The improvement plan of a cycle: what will be done, by whom, by when, and what it brings. */
export function PlanPage({ cycleId, view }: PlanPageProps) {
  const words = useAssessmentWords();
  const crumbs = useAssessmentCrumbs();
  const { refused } = useRefusalWords();
  const cycle = useQuery(labelCycleQuery, { variables: { id: cycleId }, fetchPolicy: 'cache-and-network' });
  const plan = useQuery(labelPlanQuery, { variables: { cycleId }, fetchPolicy: 'cache-and-network' });
  if (cycle.data !== undefined && plan.data !== undefined) {
    return <LoadedPlan cycle={cycle.data.labelCycle} plan={plan.data.labelPlan} view={view} />;
  }
  const error = plan.error ?? cycle.error;
  const retry = () => {
    void plan.refetch();
    void cycle.refetch();
  };
  return (
    <Page title={words('plan.title')} breadcrumb={crumbs(cycle.data?.labelCycle ?? null)} density="work">
      <Card label={words('plan.title')}>
        <h2>
          <HiddenText>{words('plan.title')}</HiddenText>
        </h2>
        <QueryStates
          loading={error === undefined}
          what={words('plan.what')}
          error={refused(error)}
          onRetry={retry}
          rows={6}
        >
          {null}
        </QueryStates>
      </Card>
    </Page>
  );
}

interface LoadedPlanProps {
  cycle: LabelCycleDetailFragment;
  plan: LabelPlanDetailFragment;
  view: PlanView | null;
}

function LoadedPlan({ cycle, plan, view }: LoadedPlanProps) {
  const words = useAssessmentWords();
  const { availability } = useRefusalWords();
  const crumbs = useAssessmentCrumbs();
  const [edited, setEdited] = useState<PlanActionLineFragment | 'new' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const act = actOf(plan, 'plan');
  const move = useMoveAction(plan, setRefusal);
  const writes = act?.can === true;
  const lists = { plan, onEdit: writes ? setEdited : null, onMove: writes ? move : null };
  const { summary, actions } = plan;
  return (
    <Page
      title={cycle.isOurs ? words('plan.title') : words('plan.titleOf', { organisation: cycle.organisation.name })}
      breadcrumb={crumbs(cycle)}
      density="work"
      band={cycle.isOurs && !cycle.entrustedOnly ? <CourseTabs cycleId={cycle.id} current="plan" /> : undefined}
      meta={
        <Meta icon={<IconListCheck />}>
          <b>{words('plan.open', { count: summary.open })}</b>
          {summary.late > 0 && `, ${words('plan.lateCount', { count: summary.late })}`}
        </Meta>
      }
      actions={
        act !== null && (
          <Act
            label={words('plan.add')}
            variant="filled"
            icon={<IconPlus aria-hidden />}
            available={availability(act)}
            onAct={() => setEdited('new')}
          />
        )
      }
    >
      <RefusalBanner refusal={refusal} />
      <PlanScore cycle={cycle} plan={plan} />
      <Card title={words('plan.table')} beside={<ViewLinks cycle={cycle} view={view} />}>
        {actions.length === 0 ? (
          <Empty title={words('plan.empty')} detail={words('plan.emptyDetail')} />
        ) : view === 'liste' ? (
          <PlanList {...lists} />
        ) : (
          <PlanBoard {...lists} />
        )}
      </Card>
      {edited !== null && (
        <ActionDialog cycle={cycle} action={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Page>
  );
}

function PlanScore({ cycle, plan }: { cycle: LabelCycleDetailFragment; plan: LabelPlanDetailFragment }): ReactNode {
  const words = useAssessmentWords();
  if (cycle.entrustedOnly) return <Banner title={words('self.entrustedOnly')}>{words('self.entrustedDetail')}</Banner>;
  const level = levelAhead(cycle);
  return (
    <Card label={words('plan.score')}>
      <ScoreGauge
        done={plan.progress.done / 10_000}
        planned={plan.progress.planned / 10_000}
        threshold={
          level === null
            ? null
            : { ratio: level.thresholdPercent / 100, label: words('self.threshold', { level: level.number }) }
        }
        note={words('plan.feeds')}
      />
    </Card>
  );
}

function ViewLinks({ cycle, view }: { cycle: LabelCycleDetailFragment; view: PlanView | null }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const page = places.labelPlan(cycle.id);
  return (
    <TabLinks
      flat
      label={words('plan.views')}
      tabs={[
        { label: words('plan.board'), href: page, icon: <IconLayoutKanban />, current: view === null },
        { label: words('plan.list'), href: `${page}?vue=liste`, icon: <IconList />, current: view === 'liste' },
      ]}
    />
  );
}
