import { Act, ActRow, Banner, Card, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import {
  admitApplicationMutation,
  completeCycleMutation,
  returnApplicationMutation,
} from '../application/course.operations.js';
import { CoursePage } from '../application/course-page.js';
import { OpinionCard } from '../application/opinion-card.js';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useCriterionNames } from '../application/use-criterion-names.js';
import { useCourseActs } from '../application/use-course-acts.js';
import { useLifeAct } from '../application/use-life-act.js';
import { WithCourse } from '../application/with-course.js';
import { followUpFindingMutation } from '../audit/audit.operations.js';
import { FindingsCard } from '../audit/findings-card.js';
import { PlanCard } from '../audit/plan-card.js';
import { ReportCard } from '../audit/report-card.js';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import { AssignmentCard } from './assignment-card.js';
import styles from './auditors.module.css';

type Notice = 'admitted' | 'returned' | 'completed' | 'assigned' | 'followed';

/** One application as the officers of the union conduct it: admit, assign, follow. */
export function ApplicationFilePage({ cycleId }: { cycleId: string }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const breadcrumb = [{ label: words('officer.title'), href: places.labelApplications }];
  return (
    <WithCourse cycleId={cycleId} breadcrumb={breadcrumb} density="work">
      {(course, notice) => (
        <CoursePage course={course} notice={notice} breadcrumb={breadcrumb} title={titleOf(words, course)}>
          <FileContent course={course} />
        </CoursePage>
      )}
    </WithCourse>
  );
}

function titleOf(words: LifeWords, { state, organisation }: CourseFieldsFragment): string {
  const named = { organisation: organisation.name };
  if (state === 'applied') return words('officer.toAdmit', named);
  return words(state === 'admissible' ? 'officer.toAssign' : 'officer.file', named);
}

function FileContent({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const acts = useCourseActs(course.acts);
  const follow = useLifeAct(followUpFindingMutation);
  const [notice, setNotice] = useState<Notice | null>(null);
  const report = course.reports.at(-1);
  const nameOf = useCriterionNames(course);
  const replaces = acts.present('replaceAuditors');
  const assigning = replaces ? 'replaceAuditors' : 'assignAuditors';
  return (
    <>
      {notice !== null && <Banner kind="ok" announced title={words(`officer.${notice}`)} />}
      <AdmitCard course={course} onDone={setNotice} />
      {acts.present('scheduleCommission') && <AgendaWayCard />}
      {(replaces || acts.present('assignAuditors')) && (
        <AssignmentCard
          key={course.auditors.join()}
          cycleId={course.id}
          available={acts.of(assigning)}
          replaces={replaces}
          onDone={() => setNotice('assigned')}
        />
      )}
      {course.findings.length > 0 && (
        <FindingsCard
          course={course}
          nameOf={nameOf}
          send={(findingId, act, text) => follow({ findingId, act, text })}
          onDone={() => setNotice('followed')}
        />
      )}
      {report !== undefined && <ReportCard report={report} cycleId={course.id} />}
      {course.plan !== null && <PlanCard plan={course.plan} auditors={course.auditors} nameOf={nameOf} />}
      <OpinionCard decisions={course.decisions} />
    </>
  );
}

/** A file goes on the agenda from the page of a session: this one leads there. */
function AgendaWayCard() {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  return (
    <Card title={words('officer.view.commission')}>
      <Pile gap="sm">
        <p className={styles.muted}>{words('officer.agendaLead')}</p>
        <ActRow>
          <Act label={words('officer.agendaWay')} variant="filled" href={places.commissions} />
        </ActRow>
      </Pile>
    </Card>
  );
}

interface AdmitCardProps {
  course: CourseFieldsFragment;
  onDone: (notice: Notice) => void;
}

function AdmitCard({ course, onDone }: AdmitCardProps) {
  const words = useLifeWords();
  const acts = useCourseActs(course.acts);
  const [opened, setOpened] = useState<'admit' | 'return' | 'complete' | null>(null);
  const close = () => setOpened(null);
  const done = (notice: Notice) => () => {
    close();
    onDone(notice);
  };
  const shown = (['admit', 'returnApplication', 'complete'] as const).filter((act) => acts.present(act));
  if (shown.length === 0) return null;
  const admitting = acts.present('admit');
  return (
    <Card title={words(admitting ? 'officer.admitTitle' : 'officer.complete')}>
      <Pile gap="sm">
        <p className={styles.muted}>{words(admitting ? 'officer.admitLead' : 'officer.completeDetail')}</p>
        <ActRow>
          {admitting && (
            <Act
              label={words('officer.admit')}
              variant="filled"
              available={acts.of('admit')}
              onAct={() => setOpened('admit')}
            />
          )}
          {acts.present('returnApplication') && (
            <Act
              label={words('officer.return')}
              available={acts.of('returnApplication')}
              onAct={() => setOpened('return')}
            />
          )}
          {acts.present('complete') && (
            <Act
              label={words('officer.complete')}
              variant="filled"
              available={acts.of('complete')}
              onAct={() => setOpened('complete')}
            />
          )}
        </ActRow>
      </Pile>
      <AdmitDialogs cycleId={course.id} opened={opened} onClose={close} done={done} />
    </Card>
  );
}

interface AdmitDialogsProps {
  cycleId: string;
  opened: 'admit' | 'return' | 'complete' | null;
  onClose: () => void;
  done: (notice: Notice) => () => void;
}

function AdmitDialogs({ cycleId, opened, onClose, done }: AdmitDialogsProps) {
  const words = useLifeWords();
  const admit = useLifeAct(admitApplicationMutation);
  const giveBack = useLifeAct(returnApplicationMutation);
  const complete = useLifeAct(completeCycleMutation);
  if (opened === 'admit') {
    return (
      <ReasonDialog
        title={words('officer.admitTitle')}
        detail={words('officer.admitDetail')}
        label={words('officer.admit')}
        send={() => admit({ cycleId })}
        onClose={onClose}
        onDone={done('admitted')}
      />
    );
  }
  if (opened === 'return') {
    return (
      <ReasonDialog
        title={words('officer.return')}
        detail={words('officer.returnDetail')}
        label={words('officer.return')}
        reason="required"
        reasonLabel={words('officer.returnReason')}
        reasonHint={words('officer.returnHint')}
        rows={6}
        send={(reason) => giveBack({ cycleId, reason })}
        onClose={onClose}
        onDone={done('returned')}
      />
    );
  }
  if (opened === null) return null;
  return (
    <ReasonDialog
      title={words('officer.complete')}
      detail={words('officer.completeDetail')}
      label={words('officer.complete')}
      send={() => complete({ cycleId })}
      onClose={onClose}
      onDone={done('completed')}
    />
  );
}
