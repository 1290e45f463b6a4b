import { Card, Empty, Tag, useFormat, textStyles } from '@maillage/platform-admin';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

export type Message = ApplicationFieldsFragment['messages'][number];

/** Messages of a file as the reader sees them, each with who else reads it. */
export function MessagesCard({ messages }: { messages: readonly Message[] }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  return (
    <Card title={words('messages.title')}>
      {messages.length === 0 && <Empty title={words('messages.none')} detail={words('messages.noneDetail')} />}
      <ul className={textStyles.entries}>
        {messages.map(({ id, audience, body, by, organisation, writtenAt }) => (
          <li key={id}>
            <div className={textStyles.entryHead}>
              <b>{words('messages.by', { name: by, organisation: organisation.name })}</b>
              <span>
                {format.shortDate(writtenAt, acting.timeZone)}, {format.time(writtenAt, acting.timeZone)}
              </span>
              <Tag kind="outline" icon={audience === 'own' ? <IconLock /> : <IconUsers />}>
                {words(`audience.${audience}`)}
              </Tag>
            </div>
            <p className={textStyles.prose}>{body}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
