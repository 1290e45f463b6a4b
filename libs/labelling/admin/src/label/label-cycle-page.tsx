import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Banner,
  Card,
  Meta,
  Page,
  PartialNotice,
  Pile,
  RefusalBanner,
  Tag,
  useApiAct,
  useRefusalWords,
  type Refusal,
} from '@maillage/platform-admin';
import { IconListCheck } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CourseLoading } from '../application/course-frame.js';
import { startSelfAssessmentMutation } from '../assessment/assessment.mutations.js';
import { labelCycleQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { ApplyAct } from '../self-assessment/apply-act.js';
import { ScoreCard } from '../self-assessment/score-card.js';
import { actOf } from '../self-assessment/act-of.js';
import { AnswersExport } from '../transfers/answers-export.js';
import { CourseCard } from './course-card.js';
import { CycleDecisions } from './cycle-decisions.js';
import { CycleTag } from './cycle-tag.js';
import { HelpCard } from './help-card.js';
import { AskHelpDialog, JournalDialog } from './help-dialogs.js';
import { RolesCard } from './roles-card.js';
import { RolesDialog } from './roles-dialog.js';
import { SnapshotsCard } from './snapshots-card.js';
import { VersionNotices } from './version-notices.js';

export const labelDialogs = ['nommer', 'aide'] as const;
export type LabelDialog = (typeof labelDialogs)[number];

export interface LabelCyclePageProps {
  cycleId: string;
  /** The act for which the page was opened. */
  act: LabelDialog | null;
}

/** The cycle of an organisation: where it is, what comes next, who is named, what was kept. */
export function LabelCyclePage({ cycleId, act }: LabelCyclePageProps) {
  const words = useAssessmentWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(labelCycleQuery, {
    variables: { id: cycleId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const cycle = data?.labelCycle;
  const retry = () => void refetch();
  if (cycle === undefined) {
    return (
      <CourseLoading
        title={words('label.title')}
        what={words('label.what')}

        loading={loading}
        error={refused(error)}
        onRetry={retry}
      />
    );
  }
  const notice = error === undefined ? null : <PartialNotice title={words('label.stale')} onRetry={retry} />;
  return <LoadedCycle cycle={cycle} act={act} notice={notice} />;
}

type Dialog = LabelDialog | 'note';
type Done = 'start' | 'roles' | 'help';

function LoadedCycle(props: { cycle: LabelCycleDetailFragment; act: LabelDialog | null; notice: ReactNode }) {
  const { cycle, act, notice } = props;
  const words = useAssessmentWords();
  const shared = useLabellingWords();
  const { places } = useLabellingFrame();
  const [dialog, setDialog] = useState<Dialog | null>(act);
  const [done, setDone] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const close = () => setDialog(null);
  const finish = (one: Done) => {
    setDialog(null);
    setDone(one);
  };
  const { framework, isOurs, organisation } = cycle;
  const files = { label: shared('place.files'), href: places.label };
  return (
    <Page
      title={
        isOurs ? words(`label.heading.${cycle.state}`) : `${organisation.name}, ${shared(`cycleState.${cycle.state}`)}`
      }
      breadcrumb={[files, { label: shared('place.label') }]}
      meta={
        <>
          <Meta>
            <CycleTag state={cycle.state} />
          </Meta>
          <Meta>{words('self.framework', { title: framework.title, version: framework.versionNumber })}</Meta>
          <Meta>{shared(`cycleKind.${cycle.kind}`)}</Meta>
          {framework.isDemo && (
            <Meta>
              <Tag kind="outline">{words('label.demo')}</Tag>
            </Meta>
          )}
          <Meta icon={<IconListCheck />}>
            <b>{words('self.answered', { answered: cycle.progress.answered, count: cycle.progress.applicable })}</b>{' '}
            {words('self.haveAnswer')}
          </Meta>
        </>
      }
      actions={<HeadActs cycle={cycle} onRefusal={setRefusal} onDone={() => finish('start')} />}
      aside={
        <>
          <CourseCard cycle={cycle} />
          <RolesCard cycle={cycle} onName={() => setDialog('nommer')} />
          {!cycle.entrustedOnly && <CycleDecisions cycle={cycle} />}
          <Readers cycle={cycle} />
        </>
      }
    >
      {notice}
      <RefusalBanner refusal={refusal} />
      {done !== null && <Banner kind="ok" announced title={words(`label.doneNotice.${done}`)} />}
      {isOurs && <VersionNotices cycle={cycle} />}
      {!cycle.entrustedOnly && <ScoreCard cycle={cycle} />}
      {cycle.answersVisible && !cycle.entrustedOnly && (
        <>
          <HelpCard cycle={cycle} onAsk={() => setDialog('aide')} onNote={() => setDialog('note')} />
          <SnapshotsCard cycle={cycle} />
        </>
      )}
      {dialog === 'nommer' && <RolesDialog cycle={cycle} onClose={close} onDone={() => finish('roles')} />}
      {dialog === 'aide' && <AskHelpDialog cycle={cycle} onClose={close} onDone={() => finish('help')} />}
      {dialog === 'note' && <JournalDialog cycle={cycle} onClose={close} onDone={close} />}
    </Page>
  );
}

interface HeadActsProps {
  cycle: LabelCycleDetailFragment;
  onRefusal: (refusal: Refusal | null) => void;
  onDone: () => void;
}

function HeadActs({ cycle, onRefusal, onDone }: HeadActsProps) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const { availability } = useRefusalWords();
  const start = actOf(cycle, 'start');
  const sendStart = useApiAct(startSelfAssessmentMutation);
  const begin = async () => {
    const refusal = await sendStart({ cycleId: cycle.id });
    onRefusal(refusal);
    if (refusal === null) onDone();
  };
  const writes = cycle.isOurs && !cycle.frozen;
  const starts = cycle.isOurs && cycle.state === 'registered' && start !== null;
  return (
    <>
      {starts && <Act label={words('label.start')} variant="filled" available={availability(start)} onAct={begin} />}
      {cycle.answersVisible && (
        <Act
          label={words(writes && !starts ? 'label.goOn' : 'label.read')}
          variant={writes && !starts ? 'filled' : 'outlined'}
          href={places.selfAssessment(cycle.id)}
        />
      )}
      {cycle.answersVisible && <AnswersExport cycleId={cycle.id} />}
      {cycle.isOurs && !starts && !cycle.entrustedOnly && <ApplyAct cycle={cycle} />}
    </>
  );
}

function Readers({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  if (!cycle.isOurs) return null;
  return (
    <Card title={words('label.readers')}>
      <Pile gap="xs">
        <p>{words('label.readersDetail')}</p>
        <AppLink href={places.ourReaders('labelAnswers')}>{words('label.readers')}</AppLink>
      </Pile>
    </Card>
  );
}
