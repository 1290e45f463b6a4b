import { Act, DateTimeField, NumberField, Pile } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

/** Dates among which members choose, all of one length. */
export interface DatesValues {
  dates: readonly (string | null)[];
  minutes: number | null;
}

interface BoundField<Value> {
  id: string;
  value: Value;
  onChange: (value: Value) => void;
  error?: string;
}

interface DateFieldsProps {
  dates: BoundField<DatesValues['dates']>;
  minutes: BoundField<DatesValues['minutes']>;
}

/** As many dates as one likes, and how long the meeting lasts. */
export function DateFields({ dates: { id, value: dates, onChange, error }, minutes }: DateFieldsProps) {
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
      <Act size="small" label={words('meeting.addDate')} onAct={() => onChange([...dates, null])} />
      <NumberField {...minutes} label={words('meeting.duration')} />
    </Pile>
  );
}

/** The dates that were typed, each from its beginning to its end. */
export function timesOf({ dates, minutes }: DatesValues): { startsAt: string; endsAt: string }[] {
  return dates.flatMap((startsAt) => {
    if (startsAt === null) return [];
    const endsAt = new Date(new Date(startsAt).getTime() + (minutes ?? 0) * 60_000).toISOString();
    return [{ startsAt, endsAt }];
  });
}
