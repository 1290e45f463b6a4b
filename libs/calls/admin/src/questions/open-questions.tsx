import {
  Act,
  Card,
  CheckField,
  FormDialog,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { answerQuestionMutation } from '../call/call.mutations.js';
import { callQuery } from '../call/call.operations.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

type Question = CallFieldsFragment['openQuestions'][number];

/** What was asked and waits: all of it for who runs the call, ours for us. */
export function OpenQuestions({ call: { openQuestions, isOurs } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting, capabilities } = useCallsFrame();
  const [answered, setAnswered] = useState<Question | null>(null);
  const mayAnswer = isOurs && capabilities.includes('coordinateCalls');
  if (openQuestions.length === 0 && !mayAnswer) return null;
  return (
    <Card title={words(mayAnswer ? 'questions.open' : 'questions.ours')}>
      {openQuestions.length === 0 && <p>{words('questions.noOpen')}</p>}
      <ul className={textStyles.entries}>
        {openQuestions.map((question) => (
          <li key={question.id}>
            <div className={textStyles.entryHead}>
              {words('questions.by', {
                name: question.by,
                organisation: question.organisation.name,
                day: format.shortDate(question.askedAt, acting.timeZone),
              })}
            </div>
            <p className={textStyles.prose}>{question.body}</p>
            {mayAnswer && <Act size="small" label={words('questions.answer')} onAct={() => setAnswered(question)} />}
          </li>
        ))}
      </ul>
      {answered !== null && <AnswerDialog question={answered} onClose={() => setAnswered(null)} />}
    </Card>
  );
}

const refetch = [callQuery];

function AnswerDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const words = useCallsWords();
  const answer = useApiAct(answerQuestionMutation, { refetch });
  const missing = { problem: words('questions.replyMissing'), remedy: words('questions.replyMissing') };
  const form = useRefusableForm({
    initial: { question: question.body, body: '', isPublic: true },
    check: ({ body }) => (body.trim() === '' ? { body: missing } : {}),
    send: (values) =>
      answer({ ...values, question: values.question.trim(), body: values.body.trim(), questionId: question.id }),
    onDone: onClose,
  });
  const { value: isPublic, onChange: setPublic, ...shown } = form.field('isPublic');
  return (
    <FormDialog {...{ form, onClose }} title={words('questions.answer')} label={words('questions.answer')}>
      <TextAreaField
        {...form.field('question')}
        label={words('questions.question')}
        hint={words('questions.questionHint')}
        rows={3}
      />
      <TextAreaField {...form.field('body')} label={words('questions.reply')} rows={5} first />
      <CheckField {...shown} label={words('questions.isPublic')} checked={isPublic} onChange={setPublic} />
    </FormDialog>
  );
}
