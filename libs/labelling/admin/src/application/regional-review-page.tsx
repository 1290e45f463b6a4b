import { Act, ActRow, AppLink, Banner, Card, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './application.module.css';
import { CoursePage } from './course-page.js';
import { returnFromReviewMutation } from './course.operations.js';
import { JournalCard } from './journal-card.js';
import { missingThings } from './missing-things.js';
import { OpinionCard } from './opinion-card.js';
import { roleWord } from './parts-card.js';
import { ReasonDialog } from './reason-dialog.js';
import { useShortfallWords } from './shortfall-words.js';
import { useCourseActs } from './use-course-acts.js';
import { useLifeAct } from './use-life-act.js';
import { WithCourse } from './with-course.js';

/** The file of a Mission as its regional association accompanies it: what is missing, our opinion, the journal. */
export function RegionalReviewPage({ cycleId }: { cycleId: string }) {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const breadcrumb = [{ label: words('region.title'), href: places.accompaniedLabels }];
  return (
    <WithCourse cycleId={cycleId} breadcrumb={breadcrumb} density="work">
      {(course, notice) => (
        <CoursePage
          course={course}
          notice={notice}
          breadcrumb={breadcrumb}
          title={words(course.state === 'regionalReview' ? 'region.review' : 'region.file', {
            organisation: course.organisation.name,
          })}
        >
          <ReviewCard course={course} />
          <OpinionCard decisions={course.decisions} />
          <JournalCard cycleId={course.id} />
        </CoursePage>
      )}
    </WithCourse>
  );
}

function ReviewCard({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const wordShortfall = useShortfallWords();
  const { places } = useLabellingFrame();
  const acts = useCourseActs(course.acts);
  const giveBack = useLifeAct(returnFromReviewMutation);
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const { readiness, state } = course;
  const isWritten = state === 'registered' || state === 'selfAssessment' || state === 'regionalReview';
  const missing =
    readiness === null || !isWritten
      ? null
      : missingThings({
          cycleId: course.id,
          readiness,
          places,
          wordShortfall,
          wordRole: (role) => words('application.missingRole', { role: roleWord(words, role) }),
        });
  return (
    <Card title={words(isWritten ? 'region.ready' : 'application.tabAssessment')}>
      <Pile gap="md">
        {done && <Banner kind="ok" announced title={words('region.opinionGiven')} />}
        {state === 'regionalReview' && <p className={styles.after}>{words('region.reviewLead')}</p>}
        {missing?.length === 0 && <p>{words('region.nothingMissing')}</p>}
        {missing !== null && missing.length > 0 && (
          <ol className={styles.missing}>
            {missing.map(({ key, text, href }) => (
              <li key={key}>
                <AppLink href={href}>{text}</AppLink>
              </li>
            ))}
          </ol>
        )}
        <ActRow>
          {acts.present('returnFromReview') && (
            <Act
              label={words('region.giveOpinion')}
              variant="filled"
              available={acts.of('returnFromReview')}
              onAct={() => setOpened(true)}
            />
          )}
          <Act label={words('region.readAnswers')} href={places.selfAssessment(course.id)} />
        </ActRow>
      </Pile>
      {opened && (
        <ReasonDialog
          title={words('region.giveOpinion')}
          detail={words('region.reviewDetail')}
          label={words('region.giveOpinion')}
          reason="required"
          reasonLabel={words('region.opinion')}
          reasonHint={words('region.opinionHint')}
          missing={{ problem: words('region.opinionMissing'), remedy: words('region.opinionMissingRemedy') }}
          rows={8}
          send={(reason) => giveBack({ cycleId: course.id, reason })}
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
