import { Act, Card, type Column, DataTable, Empty, PersonChip, useFormat } from '@maillage/platform-admin';
import { nameOf } from '../ours/name-of.js';
import type { OurRecord, OurSeat } from '../ours/use-our-record.js';
import { useMay } from '../ours/use-may.js';
import { useTeamWords } from './team-words.js';
import { useSeatWords } from './use-seat-words.js';

/** A seat, or a mandate to substitute for the holder of one. */
export interface ShownSeat extends Pick<
  OurSeat,
  'id' | 'person' | 'role' | 'body' | 'position' | 'designation' | 'startsOn' | 'endsOn' | 'email'
> {
  /** Whom the holder replaces when away. */
  readonly substituted: OurSeat | null;
}

interface SeatsCardProps {
  record: Pick<OurRecord, 'seats' | 'substitutes'>;
  onEnd: (seat: ShownSeat) => void;
}

/** Who acts for us today, how they came to it and until when. */
export function SeatsCard({ record, onEnd }: SeatsCardProps) {
  const words = useTeamWords();
  const columns = useSeatColumns(onEnd);
  const rows = shownSeats(record);
  return (
    <Card title={words('seats.title')} flush>
      {rows.length === 0 ? (
        <Empty title={words('seats.nobody')} detail={words('seats.nobodyDetail')} />
      ) : (
        <DataTable caption={words('seats.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}

function shownSeats({ seats, substitutes }: SeatsCardProps['record']): ShownSeat[] {
  const replacing = substitutes.flatMap(({ substituteForId, ...mandate }) => {
    const substituted = seats.find(({ id }) => id === substituteForId);
    if (substituted === undefined) return [];
    const { role, body, position } = substituted;
    return [{ ...mandate, role, body, position, substituted, email: null }];
  });
  return [...seats.map((seat) => ({ ...seat, substituted: null })), ...replacing];
}

function useSeatColumns(onEnd: (seat: ShownSeat) => void): Column<ShownSeat>[] {
  const words = useTeamWords();
  const format = useFormat();
  const { roleOf, designationOf } = useSeatWords();
  const may = useMay()('grantRights');
  const day = (on: string) => format.day(on, { weekday: false });
  return [
    {
      key: 'person',
      header: words('seats.person'),
      rowHead: true,
      render: ({ person, email }) => <PersonChip name={nameOf(person)} {...(email === null ? {} : { role: email })} />,
    },
    {
      key: 'role',
      header: words('seats.role'),
      render: (seat) =>
        seat.substituted === null
          ? roleOf(seat)
          : `${roleOf(seat)} : ${words('substitutes', { name: nameOf(seat.substituted.person) })}`,
    },
    { key: 'designation', header: words('seats.designation'), render: designationOf },
    { key: 'since', header: words('seats.since'), render: ({ startsOn }) => day(startsOn) },
    {
      key: 'until',
      header: words('seats.until'),
      render: ({ endsOn }) => (endsOn === null ? words('seats.open') : day(endsOn)),
    },
    ...(may.can
      ? [
          {
            key: 'act',
            header: words('seats.act'),
            card: 'line' as const,
            render: (seat: ShownSeat) => <Act size="small" label={words('seats.end')} onAct={() => onEnd(seat)} />,
          },
        ]
      : []),
  ];
}
