import { Act, AppLink, Card, Pile } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import type { MissingThing } from './missing-things.js';
import styles from './application.module.css';
import { useCourseActs } from './use-course-acts.js';

interface SubmitCardProps {
  course: CourseFieldsFragment;
  missing: readonly MissingThing[];
  onAct: (act: 'apply' | 'askReview') => void;
}

/** The act that the page is about: its button never disappears, and says all that is missing. */
export function SubmitCard({ course, missing, onAct }: SubmitCardProps) {
  const words = useLifeWords();
  const acts = useCourseActs(course.acts);
  const said = acts.of('apply');
  const available =
    missing.length === 0 || said.can
      ? said
      : { can: false, code: said.code, reason: <MissingList missing={missing} /> };
  return (
    <Card title={words('application.submitTitle')}>
      <Pile gap="sm">
        <Act
          label={words('application.apply')}
          variant="filled"
          available={available}
          onAct={() => onAct('apply')}
          fullOnPhone
        />
        {acts.present('askReview') && (
          <Act
            label={words('application.askReview')}
            available={acts.of('askReview')}
            onAct={() => onAct('askReview')}
            fullOnPhone
          />
        )}
        <p className={styles.after}>{words('application.submitAfter')}</p>
      </Pile>
    </Card>
  );
}

function MissingList({ missing }: { missing: readonly MissingThing[] }) {
  const words = useLifeWords();
  return (
    <>
      <b>{words('application.lackingHere', { count: missing.length })}</b>
      <ol className={styles.missing}>
        {missing.map(({ key, text, href }) => (
          <li key={key}>
            <AppLink href={href}>{text}</AppLink>
          </li>
        ))}
      </ol>
    </>
  );
}
