import { Meta, useFormat } from '@maillage/platform-admin';
import { IconClock } from '@tabler/icons-react';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import { useTimeLeft } from './use-time-left.js';

export interface Deadline {
  readonly closesAt: string | null;
  readonly timeZone: string;
}

interface DeadlineMetaProps {
  deadline: Deadline;
  /** The instant of the server. */
  now: string;
}

/** Until when deposits are taken, in the reader's own time, and in that of the call where the clocks differ. */
export function DeadlineMeta({ deadline: { closesAt, timeZone }, now }: DeadlineMetaProps) {
  const words = useCallsWords();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const { acting } = useCallsFrame();
  if (closesAt === null) return <Meta icon={<IconClock />}>{words('noDeadline')}</Meta>;
  const moment = format.instant(closesAt, { readerZone: acting.timeZone, coordinatorZone: timeZone });
  const left = timeLeft(closesAt, now, acting.timeZone);
  const isPast = Date.parse(closesAt) <= Date.parse(now);
  return (
    <Meta icon={<IconClock />}>
      {words(isPast ? 'deadlinePast' : 'deadline', { moment })}
      {left !== null && <b> · {words('timeLeft', { left })}</b>}
    </Meta>
  );
}
