import { useQuery } from '@apollo/client/react';
import { Act, AppLink, Card, Pile, textStyles } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { meetingsQuery } from './meeting.operations.js';
import { MeetingTag } from './meeting-tag.js';

/** When a group meets next, for who takes part in it. */
export function NextMeetingCard({ groupId, isLed }: { groupId: string; isLed: boolean }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { places } = useWorkgroupsFrame();
  const { data } = useQuery(meetingsQuery, { variables: { groupId }, fetchPolicy: 'cache-and-network' });
  if (data === undefined) return null;
  const toCome = data.groupMeetings.rows
    .filter(({ state }) => state === 'convened' || state === 'planning')
    .toSorted((one, other) => (one.startsAt ?? 'z').localeCompare(other.startsAt ?? 'z'));
  const [next] = toCome;
  return (
    <Card title={words('meeting.next')}>
      <Pile gap="sm">
        {next === undefined ? (
          <p className={textStyles.dim}>{words(isLed ? 'meeting.nextNoneLed' : 'meeting.nextNone')}</p>
        ) : (
          <div className={textStyles.block}>
            <AppLink href={places.meeting(next.id)}>{next.title}</AppLink>
            {next.startsAt !== null && <span className={textStyles.under}>{when(next)}</span>}
            <div>
              <MeetingTag state={next.state} />
            </div>
          </div>
        )}
        <Act wide label={words('meeting.all')} href={places.groupMeetings(groupId)} />
      </Pile>
    </Card>
  );
}
