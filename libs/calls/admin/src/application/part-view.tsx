import { type FieldStates, FieldSourcesProvider, FormFields, statesOfMissing } from '@maillage/forms-admin';
import { type Answer, completenessOf } from '@maillage/forms-domain';
import { Act, ActRow, Banner, Card, Empty, Pile, textStyles } from '@maillage/platform-admin';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import { sourcesOfCalls } from '../fields/field-sources.js';
import { ReadFields } from '../fields/read-fields.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { AnswerTroubles } from './answer-troubles.js';
import { answersNow, versionOf } from './answers-now.js';
import { CorrectionNote } from './corrections-card.js';
import { definitionOf } from './definition-of.js';
import { isWritable } from './is-writable.js';
import { ConfirmAll, OriginNote, prefilledAnswers } from './prefilled-answers.js';
import { SectionTag } from './section-tag.js';
import type { ApplicationAnswers } from './use-application-answers.js';

interface PartViewProps {
  application: ApplicationFieldsFragment;
  part: string;
  answers: ApplicationAnswers;
}

/** One part of the form: written while it may be, read when it may not, saved as one types. */
export function PartView({ application, part, answers }: PartViewProps) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  const definition = useMemo(() => definitionOf(application), [application]);
  const section = definition.sections.find(({ key }) => key === part);
  const place = definition.sections.findIndex(({ key }) => key === part);
  const next = definition.sections[place + 1];
  const now = answersNow(application, answers.drafts);
  const told = completenessOf(definition, now, toCorrect(application)).sections.find(({ key }) => key === part);
  useFieldOfAddress();
  if (section === undefined || told === undefined) {
    return <Empty title={words('application.noPart')} action={<Back application={application} />} />;
  }
  const writable = section.fields.filter(({ key }) => isWritable(application, key));
  const isOpen = told.state !== 'cannotStartYet' && writable.length > 0;
  return (
    <Card title={section.title} beside={<SectionTag state={told.state} />}>
      <Pile gap="lg">
        {section.help !== '' && <p className={textStyles.dim}>{section.help}</p>}
        {told.state === 'cannotStartYet' && <Banner title={words('application.cannotStartYet')} />}
        <AnswerTroubles application={application} fields={section.fields} answers={answers} />
        {isOpen ? (
          <WrittenPart
            {...{ application, part, answers, now }}
            missing={told.missing}
            isTold={told.state !== 'notStarted'}
          />
        ) : (
          <ReadFields definition={definition} section={part} answers={now} />
        )}
        <ActRow>
          {next !== undefined && (
            <Act
              label={words('application.nextPart', { title: next.title })}
              icon={<IconArrowRight aria-hidden />}
              href={places.applicationPart(application.id, next.key)}
            />
          )}
          <Back application={application} />
        </ActRow>
      </Pile>
    </Card>
  );
}

interface WrittenPartProps extends PartViewProps {
  now: ReturnType<typeof answersNow>;
  missing: ReturnType<typeof completenessOf>['sections'][number]['missing'];
  /** Whether what is missing is told: not before somebody begins. */
  isTold: boolean;
}

function WrittenPart({ application, part, answers, now, missing, isTold }: WrittenPartProps) {
  const definition = definitionOf(application);
  const [left, setLeft] = useState(false);
  const write = (key: string, answer: Answer | undefined) => {
    setLeft(true);
    answers.type(key, versionOf(application, key), answer ?? null);
  };
  const fields = definition.sections.find(({ key }) => key === part)?.fields ?? [];
  const shown = fields.filter(({ key }) => isWritable(application, key));
  return (
    <FieldSourcesProvider sources={sourcesOfCalls}>
      {shown.length < fields.length && (
        <ReadFields
          definition={definition}
          section={part}
          answers={now}
          only={(key) => !isWritable(application, key)}
        />
      )}
      <ConfirmAll application={application} keys={shown.map(({ key }) => key)} answers={answers} />
      <FormFields
        definition={definition}
        only={(key) => isWritable(application, key)}
        section={part}
        answers={now}
        states={{ ...(isTold || left ? statesOfMissing(missing) : {}), ...notesOf(application, shown, answers) }}
        onChange={write}
      />
    </FieldSourcesProvider>
  );
}

/** The parts in which a correction is asked and not met. */
function toCorrect({ sections }: ApplicationFieldsFragment): ReadonlySet<string> {
  return new Set(sections.filter(({ state }) => state === 'changesRequested').map(({ key }) => key));
}

/** What is asked to be corrected stands at its field, and where an answer comes from that nobody wrote. */
function notesOf(
  application: ApplicationFieldsFragment,
  fields: readonly { readonly key: string; readonly label: string }[],
  answers: ApplicationAnswers,
): FieldStates {
  const prefilled = prefilledAnswers(application);
  const notes = fields.flatMap(({ key, label }) => {
    const isAsked = application.corrections.some(({ fieldKey, isMet }) => fieldKey === key && !isMet);
    if (isAsked) return [[key, { note: <CorrectionNote application={application} fieldKey={key} /> }] as const];
    const answer = prefilled.find(({ fieldKey }) => fieldKey === key);
    if (answer === undefined) return [];
    return [[key, { note: <OriginNote answer={answer} label={label} answers={answers} /> }] as const];
  });
  return Object.fromEntries(notes);
}

function Back({ application: { id } }: { application: ApplicationFieldsFragment }) {
  const words = useCallsWords();
  const { places } = useCallsFrame();
  return <Act variant="link" label={words('application.allParts')} href={places.callApplication(id)} />;
}

/** A link to an answer leads to its control. */
function useFieldOfAddress(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    const control = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}"]`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }, []);
}
