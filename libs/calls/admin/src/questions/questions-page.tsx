import { Card, Empty, Tag, useFormat, textStyles } from '@maillage/platform-admin';
import { IconEye, IconLock } from '@tabler/icons-react';
import { CallFrame } from '../call/call-frame.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { AskCard } from './ask-card.js';
import { OpenQuestions } from './open-questions.js';

/** What was asked about a call and answered, and what waits. */
export function QuestionsPage({ callId }: { callId: string }) {
  return (
    <CallFrame callId={callId} current="questions">
      {(call) => (
        <>
          <OpenQuestions call={call} />
          <Answers call={call} />
          {!call.isOurs && <AskCard call={call} />}
        </>
      )}
    </CallFrame>
  );
}

function Answers({ call: { answers } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  if (answers.length === 0) {
    return (
      <Card title={words('questions.public')}>
        <Empty title={words('questions.none')} detail={words('questions.noneDetail')} />
      </Card>
    );
  }
  return (
    <Card title={words('questions.public')}>
      <ul className={textStyles.entries}>
        {answers.map(({ id, question, body, isPublic, answeredAt }) => (
          <li key={id}>
            <div className={textStyles.entryHead}>
              <b>{question}</b>
              <Tag kind="outline" icon={isPublic ? <IconEye /> : <IconLock />}>
                {isPublic ? words('audience.everyone') : words('questions.private')}
              </Tag>
              {words('questions.answeredOn', { day: format.shortDate(answeredAt, acting.timeZone) })}
            </div>
            <p className={textStyles.prose}>{body}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
