import { Act, Empty, QueryStates, type QueryStatesProps, refusalOf, useRefusalWords } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

interface WorkStatesProps extends Omit<QueryStatesProps, 'error'> {
  groupId: string;
  error: unknown;
}

/** The states of a part of the work of a group: who takes no part learns who reads it, and asking again would not help. */
export function WorkStates({ groupId, error, ...states }: WorkStatesProps) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const isNotOurs = error !== undefined && error !== null && refusalOf(error).code === 'workForMembers';
  if (!isNotOurs) return <QueryStates {...states} error={refused(error)} />;
  return (
    <Empty
      title={words('work.notOurs')}
      detail={words('work.notOursDetail')}
      action={<Act label={words('meeting.toGroup')} href={places.group(groupId)} />}
    />
  );
}
