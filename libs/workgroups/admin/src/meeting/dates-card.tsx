import { Act, Card, type Column, DataTable, Tag, useApiAct, textStyles } from '@maillage/platform-admin';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { useWhen } from '../parts/use-when.js';
import { conveneMeetingMutation } from './meeting.mutations.js';

type DateRow = MeetingFieldsFragment['dates'][number];

/** The proposed dates with what each answered; who leads the group fixes one. */
export function DatesCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const columns = useColumns(meeting);
  if (meeting.state !== 'planning') return null;
  return (
    <Card flush title={words('meeting.dates')}>
      <DataTable caption={words('meeting.dates')} columns={columns} rows={meeting.dates} rowKey={({ id }) => id} />
    </Card>
  );
}

function useColumns(meeting: MeetingFieldsFragment): readonly Column<DateRow>[] {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const convene = useApiAct(conveneMeetingMutation);
  const available = useToldActs(meeting.acts).of('convene');
  const names = (row: DateRow, asked: string) =>
    row.answers
      .filter(({ answer }) => answer === asked)
      .map(({ name }) => name)
      .join(', ');
  const answered = (answer: 'yes' | 'ifNeedBe' | 'no'): Column<DateRow> => ({
    key: answer,
    header: words(`meeting.answers.${answer}`),
    align: 'end',
    card: 'figure',
    render: (row) => (
      <>
        {row.answers.filter((one) => one.answer === answer).length}
        <span className={textStyles.under}>{names(row, answer)}</span>
      </>
    ),
  });
  const choose: Column<DateRow> = {
    key: 'choose',
    header: words('meeting.choice'),
    render: ({ startsAt, endsAt, isBest }) => (
      <Act
        size="small"
        variant={isBest ? 'filled' : 'outlined'}
        available={available}
        label={words('meeting.choose')}
        onAct={() => convene({ meetingId: meeting.id, startsAt, endsAt })}
      />
    ),
  };
  return [
    {
      key: 'date',
      header: words('meeting.when'),
      rowHead: true,
      render: (row) => (
        <>
          {when({ ...row, timeZone: meeting.timeZone })} {row.isBest && <Tag kind="held">{words('meeting.best')}</Tag>}
        </>
      ),
    },
    ...(['yes', 'ifNeedBe', 'no'] as const).map(answered),
    ...(meeting.isLed ? [choose] : []),
  ];
}
