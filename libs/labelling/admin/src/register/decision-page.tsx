import { useQuery } from '@apollo/client/react';
import { Act, Banner, Card, Empty, HiddenText, Page, Pile } from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { useCourseCrumbs } from '../application/application-page.js';
import { CourseBand } from '../application/course-band.js';
import { CourseDecisions } from '../application/course-decisions.js';
import { CourseMeta } from '../application/course-meta.js';
import { appealMutation } from '../application/course.operations.js';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useCourseActs } from '../application/use-course-acts.js';
import { useLifeAct } from '../application/use-life-act.js';
import { WithCourse } from '../application/with-course.js';
import { commissionDecisionsQuery } from '../commission/commission.operations.js';
import { DecidedCard, LetterCard } from '../commission/letter-card.js';
import type { CourseFieldsFragment, LabelCycleState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import { LabelCard } from './label-card.js';
import { labelQuery, labelRegisterQuery } from './label.operations.js';
import styles from './register.module.css';

/** The decision of the commission as the organisation receives it: motives, letter, label, appeal. */
export function DecisionPage({ cycleId }: { cycleId: string }) {
  const crumbs = useCourseCrumbs();
  return (
    <WithCourse cycleId={cycleId} breadcrumb={crumbs()}>
      {(course, notice) => <DecisionView course={course} notice={notice} />}
    </WithCourse>
  );
}

function DecisionView({ course, notice }: { course: CourseFieldsFragment; notice: ReactNode }) {
  const words = useLifeWords();
  const crumbs = useCourseCrumbs();
  const { data } = useQuery(commissionDecisionsQuery, {
    variables: { cycleId: course.id },
    fetchPolicy: 'cache-and-network',
  });
  const items = (data?.commissionDecisions ?? []).filter(({ decision }) => decision !== null);
  const [last] = items;
  return (
    <Page
      title={titleOf(words, course.state)}
      breadcrumb={crumbs(words('application.tabDecision'))}
      meta={<CourseMeta course={course} />}
      band={<CourseBand course={course} current="decision" />}
      aside={
        <>
          <AppealCard course={course} />
          <CourseDecisions decisions={course.decisions} />
        </>
      }
    >
      {notice}
      <OurLabel course={course} />
      {last === undefined && (
        <Card label={words('register.waiting')}>
          <h2>
            <HiddenText>{words('register.waiting')}</HiddenText>
          </h2>
          <Empty title={words('register.waiting')} detail={words('register.waitingDetail')} />
        </Card>
      )}
      {items.map((item) => (
        <Pile key={item.id} gap="lg">
          <DecidedCard item={item} />
          <LetterCard item={item} />
        </Pile>
      ))}
    </Page>
  );
}

/** The label that this file gave, when it gave one. */
function OurLabel({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const granted = course.state === 'granted' || course.state === 'grantedWithConditions';
  const register = useQuery(labelRegisterQuery, {
    variables: { first: 20, filter: { organisationId: course.organisation.id } },
    fetchPolicy: 'cache-and-network',
    skip: !granted,
  });
  const rows = register.data?.labelRegister.rows ?? [];
  const candidate = rows.find(({ state }) => state === 'valid' || state === 'suspended') ?? rows[0];
  const { data } = useQuery(labelQuery, {
    variables: { id: candidate?.id ?? '' },
    skip: candidate === undefined,
    fetchPolicy: 'cache-and-network',
  });
  const label = data?.label;
  if (!granted || label === undefined || label.cycleId !== course.id) return null;
  return (
    <Pile gap="sm">
      <LabelCard label={label} />
      <Act label={words('register.seeLabel')} variant="filled" href={places.labelRecord(label.id)} />
    </Pile>
  );
}

function AppealCard({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const acts = useCourseActs(course.acts);
  const appeal = useLifeAct(appealMutation);
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  if (done) return <Banner kind="ok" announced title={words('register.appealed')} />;
  if (!acts.present('appeal')) return null;
  return (
    <Card title={words('register.appeal')}>
      <Pile gap="sm">
        <p className={styles.muted}>{words('register.appealDetail')}</p>
        <Act label={words('register.appeal')} available={acts.of('appeal')} onAct={() => setOpened(true)} />
      </Pile>
      {opened && (
        <ReasonDialog
          title={words('register.appeal')}
          detail={words('register.appealDetail')}
          label={words('register.appeal')}
          reason="required"
          reasonLabel={words('register.appealReason')}
          missing={{ problem: words('register.appealMissing'), remedy: words('register.appealMissingRemedy') }}
          rows={6}
          send={(reason) => appeal({ cycleId: course.id, reason })}
          onClose={() => setOpened(false)}
          onDone={() => {
            setOpened(false);
            setDone(true);
          }}
        />
      )}
    </Card>
  );
}

const decided: Partial<Record<LabelCycleState, Parameters<LifeWords>[0]>> = {
  commissionScheduled: 'register.decisionTitle.scheduled',
  granted: 'register.decisionTitle.granted',
  grantedWithConditions: 'register.decisionTitle.grantedWithConditions',
  deferred: 'register.decisionTitle.deferred',
  refused: 'register.decisionTitle.refused',
  appealed: 'register.decisionTitle.appealed',
  completed: 'register.decisionTitle.completed',
};

function titleOf(words: LifeWords, state: LabelCycleState): string {
  return words(decided[state] ?? 'register.decisionTitle.waiting');
}
