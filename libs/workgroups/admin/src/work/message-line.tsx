import { Act, RefusalBanner, type Refusal, Tag, useApiAct, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ThreadMessageFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { partsOf } from './message-parts.js';
import styles from './work.module.css';
import { withdrawMessageMutation } from './work.mutations.js';

/** One message: who wrote it, when, and whom it calls. */
export function MessageLine({ message }: { message: ThreadMessageFieldsFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { acting } = useWorkgroupsFrame();
  const { id: messageId, personName, organisation, body, mentions, writtenAt, withdrawnAt, isOurs, isForMe } = message;
  const withdraw = useApiAct(withdrawMessageMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isThere = withdrawnAt === null;
  return (
    <article className={styles.message} data-for-me={isForMe || undefined}>
      <header className={styles.lineHead}>
        <b>{personName}</b>
        <span className={textStyles.dim}>
          {organisation.name} ·{' '}
          <time dateTime={writtenAt}>
            {words('thread.writtenAt', {
              day: format.shortDate(writtenAt, acting.timeZone),
              time: format.time(writtenAt, acting.timeZone),
            })}
          </time>
        </span>
        {isForMe && <Tag kind="inWork">{words('thread.forYou')}</Tag>}
      </header>
      {isThere ? (
        <p className={textStyles.prose}>
          {partsOf(
            body,
            mentions.map(({ name }) => name),
          ).map(({ text, isMention }, place) => (isMention ? <mark key={place}>{text}</mark> : text))}
        </p>
      ) : (
        <p className={textStyles.dim}>{words('thread.withdrawn')}</p>
      )}
      <RefusalBanner refusal={refusal} />
      {isOurs && isThere && (
        <div>
          <Act
            size="small"
            variant="link"
            label={words('thread.withdraw')}
            onAct={async () => setRefusal(await withdraw({ messageId }))}
          />
        </div>
      )}
    </article>
  );
}
