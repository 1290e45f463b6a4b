import { useQuery } from '@apollo/client/react';
import { Card, HiddenText } from '@maillage/platform-admin';
import { GroupFrame } from '../group/group-frame.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { DeliverablesCard } from './deliverables-card.js';
import { MilestonesCard } from './milestones-card.js';
import { TasksCard } from './tasks-card.js';
import { groupWorkQuery } from './work.operations.js';
import { WorkStates } from './work-states.js';

/** The work of a group: what it delivers, by when, and who does what. */
export function GroupWorkPage({ groupId }: { groupId: string }) {
  return (
    <GroupFrame groupId={groupId} current="work">
      {() => <Work groupId={groupId} />}
    </GroupFrame>
  );
}

function Work({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const { data, loading, error, refetch } = useQuery(groupWorkQuery, {
    variables: { groupId },
    fetchPolicy: 'cache-and-network',
  });
  const work = error === undefined ? data?.groupWork : undefined;
  if (work === undefined) {
    return (
      <Card label={words('work.title')}>
        <h2>
          <HiddenText>{words('work.title')}</HiddenText>
        </h2>
        <WorkStates
          groupId={groupId}
          what={words('work.what')}
          rows={6}
          loading={loading && error === undefined}
          error={error}
          onRetry={() => void refetch()}
        >
          {null}
        </WorkStates>
      </Card>
    );
  }
  return (
    <>
      <DeliverablesCard work={work} />
      <MilestonesCard work={work} />
      <TasksCard work={work} />
    </>
  );
}
