import { Card, Tag, TaskList, type Task, useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { type Readiness, useShortfallWords } from './shortfall-words.js';

interface PartsCardProps {
  course: CourseFieldsFragment;
  readiness: Readiness;
}

/** What submitting asks for, part by part, each leading to where it is done. */
export function PartsCard({ course, readiness }: PartsCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const wordShortfall = useShortfallWords();
  const { places } = useLabellingFrame();
  const done = <Tag kind="held">{words('application.done')}</Tag>;
  const inWork = <Tag kind="inWork">{words('application.inWork')}</Tag>;
  const levels = readiness.levels.map(({ number, title, met, reasons }): Task => ({
    key: `level-${number}`,
    title: words('application.level', { number, title }),
    href: places.selfAssessment(course.id, reasons[0]?.criterionKeys[0]),
    detail: met ? words('application.levelMet') : format.joined(reasons.map(wordShortfall)),
    state: met ? done : inWork,
  }));
  const named = readiness.rolesMissing.length === 0;
  const roles: Task = {
    key: 'roles',
    title: words('application.roles'),
    href: places.labelCycle(course.id),
    detail: named
      ? words('application.rolesDone', {
          president: course.presidentName ?? '',
          director: course.directorName ?? '',
          contact: course.contactName ?? '',
        })
      : format.joined(
          readiness.rolesMissing.map((role) => words('application.missingRole', { role: roleWord(words, role) })),
        ),
    state: named ? done : inWork,
  };
  return (
    <Card flush title={words('application.parts')}>
      <TaskList tasks={[...levels, roles, reviewTask(words, course)]} />
    </Card>
  );
}

type Words = ReturnType<typeof useLifeWords>;

export function roleWord(words: Words, role: string): string {
  if (role === 'president' || role === 'director' || role === 'contact') return words(`application.role.${role}`);
  return role;
}

function reviewTask(words: Words, { state, decisions }: CourseFieldsFragment): Task {
  const given = decisions.some(({ act }) => act === 'returnFromReview');
  const waits = state === 'regionalReview';
  const tag = given ? (
    <Tag kind="held">{words('application.done')}</Tag>
  ) : (
    <Tag kind={waits ? 'running' : 'outline'}>{words(waits ? 'application.waiting' : 'application.optional')}</Tag>
  );
  return {
    key: 'review',
    title: words('application.review'),
    detail: words('application.reviewOptional'),
    state: tag,
  };
}
