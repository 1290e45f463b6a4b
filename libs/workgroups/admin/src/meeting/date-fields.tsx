import { Act, DateTimeField, NumberField, Pile } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { type DatesValues, mayAddDate } from './dates-values.js';

interface BoundField<Value> {
  id: string;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
}

interface DateFieldsProps {
  dates: BoundField<DatesValues['dates']>;
  minutes: BoundField<DatesValues['minutes']>;
  /** How many dates may be proposed here, and among how many the meeting is chosen in all. */
  room: DatesRoom;
}

export interface DatesRoom {
  left: number;
  most: number;
}

/** As many dates as there is room for, and how long the meeting lasts. */
export function DateFields({ dates: { id, value: dates, onChange, error }, minutes, room }: DateFieldsProps) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  return (
    <Pile gap="md">
      {dates.map((date, place) => (
        <DateTimeField
          key={place}
          id={place === 0 ? id : undefined}
          error={place === 0 ? error : undefined}
          label={words('meeting.date', { number: place + 1 })}
          zone={acting.timeZone}
          value={date}
          onChange={(at) => onChange(dates.map((one, other) => (other === place ? at : one)))}
        />
      ))}
      <Act
        size="small"
        available={{
          can: mayAddDate(dates, room.left),
          reason: words('meeting.datesFull', { most: room.most }),
        }}
        label={words('meeting.addDate')}
        onAct={() => onChange([...dates, null])}
      />
      <NumberField {...minutes} label={words('meeting.duration')} />
    </Pile>
  );
}
