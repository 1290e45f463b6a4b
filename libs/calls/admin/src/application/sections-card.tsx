import { Card, Tag, TaskList, useFormat } from '@maillage/platform-admin';
import { IconLock } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { definitionOf } from './definition-of.js';
import { prefilledAnswers } from './prefilled-answers.js';
import { SectionTag } from './section-tag.js';

/** The parts of an application as tasks with their states, the sign-off as the last of them. */
export function SectionsCard({ application }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const detailOf = useSectionDetail(application);
  const { id, sections } = application;
  const asked = sections.filter(({ state }) => state !== 'notNeeded');
  const done = asked.filter(({ state }) => state === 'completed').length;
  return (
    <Card title={words('application.partsDone', { count: done, all: asked.length })} flush>
      <TaskList
        tasks={[
          ...sections.map((section) => ({
            key: section.key,
            title: section.title,
            href: section.state === 'notNeeded' ? undefined : places.applicationPart(id, section.key),
            detail: detailOf(section),
            state: <SectionTag state={section.state} />,
          })),
          useSignOffTask(application),
        ]}
      />
    </Card>
  );
}

type Section = ApplicationFieldsFragment['sections'][number];

/** What is missing, and what the portal gave and nobody has verified, or who wrote last. */
function useSectionDetail(application: ApplicationFieldsFragment): (section: Section) => string | undefined {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  return ({ key, state, missing }) => {
    if (state === 'cannotStartYet') return words('application.cannotStartYet');
    const keys =
      definitionOf(application)
        .sections.find((one) => one.key === key)
        ?.fields.map((field) => field.key) ?? [];
    const corrections = application.corrections.filter(({ fieldKey, isMet }) => keys.includes(fieldKey) && !isMet);
    if (corrections.length > 0) return words('application.toCorrect', { count: corrections.length });
    const [last] = application.answers
      .filter(({ fieldKey }) => keys.includes(fieldKey))
      .sort((one, other) => other.changedAt.localeCompare(one.changedAt));
    const written =
      last === undefined
        ? undefined
        : words('application.writtenBy', { name: last.by, day: format.shortDate(last.changedAt, acting.timeZone) });
    const taken = prefilledAnswers(application).filter(({ fieldKey }) => keys.includes(fieldKey)).length;
    const origin = taken === 0 ? written : words('prefilled.toVerify', { count: taken });
    if (missing.length === 0 || state === 'notStarted') return origin;
    const lacking = words('application.lacking', { count: missing.length });
    return origin === undefined ? lacking : `${lacking} · ${origin}`;
  };
}

function useSignOffTask({ signOff, missing, status }: ApplicationFieldsFragment) {
  const words = useCallsWords();
  const names = signOff.certifiers.map(({ name }) => name).join(', ');
  const task = { key: 'sign-off', title: words('signOff.task') };
  if (signOff.signedOffBy !== null) {
    return {
      ...task,
      detail: words('signOff.doneBy', { name: signOff.signedOffBy }),
      state: <Tag kind="held">{words('sectionState.completed')}</Tag>,
    };
  }
  if (signOff.isOutdated) {
    return {
      ...task,
      detail: words('signOff.outdated'),
      state: <Tag kind="late">{words('signOff.toAskAnew')}</Tag>,
    };
  }
  if (status === 'awaitingSignOff') {
    return {
      ...task,
      detail: words('signOff.awaited', { names }),
      state: <Tag kind="inWork">{words('signOff.waits')}</Tag>,
    };
  }
  return {
    ...task,
    detail: missing > 0 ? words('signOff.opensLater') : words('signOff.canBeAsked', { names }),
    state: (
      <Tag kind="outline" icon={<IconLock />}>
        {words(missing > 0 ? 'sectionState.cannotStartYet' : 'signOff.toAsk')}
      </Tag>
    ),
  };
}
