import { Card, DecisionList, useFormat } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { GroupFrame } from './group-frame.js';

/** Who decided what about the group, when and why: the last first. */
export function GroupDecisionsPage({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { acting } = useWorkgroupsFrame();
  return (
    <GroupFrame groupId={groupId} current="decisions">
      {({ decisions }) => (
        <Card title={words('group.tabDecisions')}>
          <DecisionList
            first={20}
            decisions={decisions.map(({ act, at, by, reason }) => ({
              title: words(`decided.${act}` as 'decided.start'),
              by: by === '' ? words('byClock') : by,
              when: `${format.day(at, { zone: acting.timeZone, weekday: false })}, ${format.time(at, acting.timeZone)}`,
              ...(reason === null ? {} : { reason }),
            }))}
          />
        </Card>
      )}
    </GroupFrame>
  );
}
