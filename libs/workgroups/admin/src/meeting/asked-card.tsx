import {
  Act,
  ActForm,
  ActRow,
  Card,
  FormActions,
  Pile,
  RadioGroupField,
  RefusalBanner,
  useApiAct,
  useFormat,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { MeetingDateAnswer, MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { AskDialog } from '../parts/ask-dialog.js';
import { useWhen } from '../parts/use-when.js';
import { answerDatesMutation, sayAttendanceMutation, validateReportMutation } from './meeting.mutations.js';

/** What the person who reads is asked for, before everything else. */
export function AskedCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { asked, state, isParticipant } = meeting;
  const mayAnswerAgain = state === 'planning' && isParticipant;
  const maySayAgain = state === 'convened' && isParticipant;
  if (asked.length === 0 && !mayAnswerAgain && !maySayAgain) return null;
  return (
    <Card title={words('meeting.asked.title')}>
      <Pile gap="lg">
        {mayAnswerAgain && <AnswerDates key={meeting.dates.length} meeting={meeting} />}
        {maySayAgain && <SayAttendance meeting={meeting} />}
        {asked.includes('validateReport') && <ValidateReport meeting={meeting} />}
      </Pile>
    </Card>
  );
}

const answers = ['yes', 'ifNeedBe', 'no'] as const;

function AnswerDates({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const answer = useApiAct(answerDatesMutation);
  const missing = words('meeting.answersMissing');
  const form = useRefusableForm<Record<string, MeetingDateAnswer | null>>({
    initial: Object.fromEntries(meeting.dates.map(({ id, ownAnswer }) => [id, ownAnswer ?? null])),
    check: (values) =>
      Object.fromEntries(
        meeting.dates
          .filter(({ id }) => (values[id] ?? null) === null)
          .map(({ id }) => [id, { problem: missing, remedy: missing }]),
      ),
    send: (values) =>
      answer({
        meetingId: meeting.id,
        answers: meeting.dates.flatMap(({ id }) => {
          const given = values[id] ?? null;
          return given === null ? [] : [{ dateId: id, answer: given }];
        }),
      }),
  });
  return (
    <ActForm onSubmit={form.submit} label={words('meeting.asked.answerDates')}>
      <Pile gap="md">
        <h3>{words('meeting.asked.answerDates')}</h3>
        <RefusalBanner refusal={form.refusal} />
        {meeting.dates.map((date) => {
          const { value = null, ...field } = form.field(date.id);
          return (
            <RadioGroupField
              key={date.id}
              {...{ ...field, value }}
              label={when({ ...date, timeZone: meeting.timeZone }) ?? ''}
              options={answers.map((answer) => ({ value: answer, label: words(`meeting.answers.${answer}`) }))}
            />
          );
        })}
        <FormActions>
          <Act type="submit" variant="filled" fullOnPhone busy={form.busy} label={words('meeting.sendAnswers')} />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

function SayAttendance({ meeting: { id: meetingId, ownAttendance } }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const say = useApiAct(sayAttendanceMutation);
  const [isRepresented, setRepresented] = useState(false);
  const now = ownAttendance?.state ?? null;
  return (
    <div className={textStyles.block}>
      <h3>{now === null ? words('meeting.asked.sayAttendance') : words(`meeting.attendanceStates.${now}`)}</h3>
      <ActRow>
        {now !== 'present' && (
          <Act
            variant="filled"
            label={words('meeting.come')}
            onAct={() => say({ meetingId, state: 'present' })}
            fullOnPhone
          />
        )}
        {now !== 'excused' && (
          <Act label={words('meeting.excuse')} onAct={() => say({ meetingId, state: 'excused' })} fullOnPhone />
        )}
        {now !== 'represented' && (
          <Act label={words('meeting.represented')} onAct={() => setRepresented(true)} fullOnPhone />
        )}
      </ActRow>
      {isRepresented && (
        <AskDialog
          title={words('meeting.represented')}
          label={words('meeting.represented')}
          field={words('meeting.representedBy')}
          missing={words('meeting.representedMissing')}
          lines={false}
          maxLength={200}
          send={(representedBy) => say({ meetingId, state: 'represented', representedBy })}
          onClose={() => setRepresented(false)}
        />
      )}
    </div>
  );
}

function ValidateReport({ meeting: { id: meetingId, report } }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const validate = useApiAct(validateReportMutation);
  const day = report?.validateBy ?? null;
  return (
    <div className={textStyles.block}>
      <h3>{words('meeting.asked.validateReport')}</h3>
      {day !== null && (
        <p className={textStyles.dim}>{words('meeting.asked.validateDetail', { day: format.day(day) })}</p>
      )}
      <ActRow>
        <Act
          variant="filled"
          fullOnPhone
          label={words('meeting.report.validate')}
          onAct={() => validate({ meetingId })}
        />
        <Act variant="link" label={words('meeting.report.read')} href="#compte-rendu" />
      </ActRow>
    </div>
  );
}
