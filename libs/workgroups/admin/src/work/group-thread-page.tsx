import { useQuery } from '@apollo/client/react';
import { Card, Empty, HiddenText, Pile, ShowMore, useGrowth, textStyles } from '@maillage/platform-admin';
import { GroupFrame } from '../group/group-frame.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MessageForm } from './message-form.js';
import { MessageLine } from './message-line.js';
import { groupThreadQuery } from './work.operations.js';
import { WorkStates } from './work-states.js';

const first = 20;

/** The thread of a group, the latest first; its sponsor reads it. */
export function GroupThreadPage({ groupId }: { groupId: string }) {
  return (
    <GroupFrame groupId={groupId} current="thread">
      {(group) => <Thread groupId={groupId} sponsor={group.sponsor.name} />}
    </GroupFrame>
  );
}

function Thread({ groupId, sponsor }: { groupId: string; sponsor: string }) {
  const words = useWorkgroupsWords();
  const { thread, loading, error, refetch, growth } = useThread(groupId);
  return (
    <Card label={words('thread.title')}>
      <h2>
        <HiddenText>{words('thread.title')}</HiddenText>
      </h2>
      <WorkStates
        groupId={groupId}
        what={words('thread.what')}
        rows={5}
        loading={loading && thread === undefined}
        error={thread === undefined ? error : null}
        onRetry={() => void refetch()}
      >
        {thread !== undefined && (
          <Pile gap="lg">
            {thread.mayWrite ? (
              <MessageForm groupId={groupId} people={thread.people} sponsor={sponsor} />
            ) : (
              <p className={textStyles.dim}>{words('thread.readOnly')}</p>
            )}
            {thread.rows.length === 0 ? (
              <Empty
                title={words('thread.empty')}
                detail={words(thread.mayWrite ? 'thread.emptyDetail' : 'thread.emptyRead')}
              />
            ) : (
              <ol className={textStyles.entries}>
                {thread.rows.map((message) => (
                  <li key={message.id}>
                    <MessageLine message={message} />
                  </li>
                ))}
              </ol>
            )}
            <ShowMore hasMore={thread.hasMore} busy={growth.growing} onMore={growth.grow} />
          </Pile>
        )}
      </WorkStates>
    </Card>
  );
}

function useThread(groupId: string) {
  const { data, loading, error, refetch, fetchMore } = useQuery(groupThreadQuery, {
    variables: { groupId, first, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const thread = error === undefined ? data?.groupThread : undefined;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: thread?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { groupThread } }) => ({
        groupThread: { ...groupThread, rows: [...before.groupThread.rows, ...groupThread.rows] },
      }),
    }),
  );
  return { thread, loading, error, refetch, growth };
}
