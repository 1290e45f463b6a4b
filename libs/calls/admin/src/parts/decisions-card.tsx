import { Card, DecisionList, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';

interface DecisionsCardProps {
  title: string;
  decisions: readonly {
    readonly act: string;
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
  }[];
  /** Whose acts the words are of. */
  of: 'call' | 'application';
  /** How many are shown at first. */
  first?: number;
}

/** Who decided what, when and why: the last first. */
export function DecisionsCard({ title, decisions, of, first = 3 }: DecisionsCardProps) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  const said = decisions.map(({ act, at, by, reason }) => ({
    title: words(`${of}ActDone.${act}` as 'callActDone.open'),
    by: by === '' ? words('byDeadline') : by,
    when: `${format.day(at, { zone: acting.timeZone, weekday: false })}, ${format.time(at, acting.timeZone)}`,
    ...(reason === null ? {} : { reason }),
  }));
  return (
    <Card title={title}>
      <DecisionList decisions={said} first={first} />
    </Card>
  );
}
