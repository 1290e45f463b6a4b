import {
  type Answers,
  type FieldStates,
  FieldSourcesProvider,
  type FormDefinition,
  FormFields,
  statesOfMissing,
} from '@maillage/forms-admin';
import { completenessOf } from '@maillage/forms-domain';
import {
  Act,
  ActRow,
  Banner,
  Card,
  Pile,
  type Refusal,
  RefusalBanner,
  useApiAct,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { type AnswerEdits, withEdits } from '../consortium/answer-edits.js';
import { formIn } from '../consortium/form-in.js';
import { sourcesOfCalls } from '../fields/field-sources.js';
import styles from '../parts/calls.module.css';
import type { ProjectReportFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { reportQuery, reportsQuery, saveReportShareMutation, sendReportShareMutation } from './report.operations.js';
import { ShareStateTag } from './report-tags.js';
import { ShareTableCard } from './share-table-card.js';
import { useFieldNotes } from './use-field-notes.js';

type Share = NonNullable<ProjectReportFieldsFragment['own']>;
const changed = [reportQuery, reportsQuery];

interface OwnShareCardsProps {
  report: ProjectReportFieldsFragment;
  share: Share;
  /** Once a table was taken: what is shown is read again. */
  onTaken: () => void;
}

/** Our share of a report, filled in as far as it is known: what differs is changed, then it is sent. */
export function OwnShareCards({ report, share, onTaken }: OwnShareCardsProps) {
  const words = useCallsWords();
  const { availability } = useRefusalWords();
  const [edits, setEdits] = useState<AnswerEdits>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isTried, setTried] = useState(false);
  const save = useApiAct(saveReportShareMutation, { refetch: changed });
  const send = useApiAct(sendReportShareMutation, { refetch: changed });
  const form = formIn(share.form);
  const answers = withEdits(share.answers as Answers, edits);
  const notes = useFieldNotes(share, answers);
  const fill = share.acts.find(({ act }) => act === 'fill');
  const { sections } = completenessOf(form, answers);
  const missing = sections.flatMap((section) => section.missing);
  const asked = { reportId: report.id, answers: edits, version: share.version };
  const trySending = async () => {
    setTried(true);
    if (missing.length === 0) setRefusal(await send(asked));
  };
  return (
    <>
      <Card title={words('reporting.share')} beside={<ShareStateTag state={share.state} />}>
        <Pile>
          <RefusalBanner refusal={refusal} />
          <ShareNotices share={share} canFill={fill?.can === true} />
          {fill?.can === true && (
            <ShareForm
              {...{ form, answers }}
              states={withNotes(isTried ? statesOfMissing(missing) : {}, notes)}
              onEdit={(key, value) => setEdits({ ...edits, [key]: value })}
            />
          )}
          {fill?.can === true && (
            <ActRow>
              <Act variant="filled" label={words('reporting.send')} onAct={trySending} />
              <Act
                label={words('reporting.save')}
                available={availability(fill)}
                onAct={async () => setRefusal(await save(asked))}
              />
            </ActRow>
          )}
        </Pile>
      </Card>
      {fill?.can === true && <ShareTableCard reportId={report.id} onTaken={onTaken} />}
    </>
  );
}

function ShareNotices({ share, canFill }: { share: Share; canFill: boolean }) {
  const words = useCallsWords();
  const count = share.toTouch.filter((key) => (share.answers as Answers)[key] === undefined).length;
  return (
    <>
      {share.state === 'correctionsAsked' &&
        share.corrections.map(({ id, by, body }) => (
          <Banner key={id} kind="warn" title={words('reporting.correction', { by })}>
            {body}
          </Banner>
        ))}
      {share.sentBy !== null && share.state === 'sent' && (
        <Banner kind="ok">{words('reporting.sentBy', { name: share.sentBy })}</Banner>
      )}
      {canFill && share.state === 'awaited' && (
        <Banner kind="info" title={count === 0 ? words('reporting.touch_zero') : words('reporting.touch', { count })}>
          {words('reporting.touchDetail')}
        </Banner>
      )}
    </>
  );
}

interface ShareFormProps {
  form: FormDefinition;
  answers: Answers;
  states: FieldStates;
  onEdit: (key: string, value: AnswerEdits[string]) => void;
}

function ShareForm({ form, answers, states, onEdit }: ShareFormProps) {
  return (
    <FieldSourcesProvider sources={sourcesOfCalls}>
      {form.sections.map(({ key, title }) => (
        <section key={key} className={styles.part} aria-label={title}>
          <h3>{title}</h3>
          <FormFields
            definition={form}
            section={key}
            {...{ answers, states }}
            onChange={(field, answer) => onEdit(field, answer ?? null)}
          />
        </section>
      ))}
    </FieldSourcesProvider>
  );
}

function withNotes(states: FieldStates, notes: FieldStates): FieldStates {
  const keys = [...Object.keys(states), ...Object.keys(notes)];
  return Object.fromEntries(keys.map((key) => [key, { ...notes[key], ...states[key] }]));
}
