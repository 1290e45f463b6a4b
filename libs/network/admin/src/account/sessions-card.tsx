import {
  Act,
  Card,
  DataTable,
  ReaderZoneContext,
  Tag,
  useApiAct,
  useFormat,
  type Column,
} from '@maillage/platform-admin';
import { useContext } from 'react';
import { useAccountWords } from './account-words.js';
import { accountQuery, endOtherSessionsMutation, endSessionMutation } from './account.operations.js';
import type { ShownAccount } from './identity-card.js';
import { useTold } from './use-told.js';

type Shown = ShownAccount['sessions'][number];

const refetch = [accountQuery];

interface SessionsCardProps {
  sessions: readonly Shown[];
  onDone: (sentence: string) => void;
}

/** Where the person is signed in: this session marked, the others ended one by one or together. */
export function SessionsCard({ sessions, onDone }: SessionsCardProps) {
  const words = useAccountWords();
  const end = useTold(useApiAct(endSessionMutation, { refetch }), () => onDone(words('sessions.ended')));
  const endOthers = useTold(useApiAct(endOtherSessionsMutation, { refetch }), () =>
    onDone(words('sessions.othersEnded')),
  );
  const columns = useSessionColumns((id) => end.run({ id }));
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  const beside =
    others.length === 0 ? undefined : (
      <Act size="small" label={words('sessions.endOthers')} onAct={() => endOthers.run({})} />
    );
  return (
    <Card title={words('sessions.title')} beside={beside} flush>
      {end.refusal}
      {endOthers.refusal}
      <DataTable caption={words('sessions.what')} columns={columns} rows={sessions} rowKey={({ id }) => id} />
    </Card>
  );
}

function useSessionColumns(onEnd: (id: string) => Promise<void>): Column<Shown>[] {
  const words = useAccountWords();
  const format = useFormat();
  const zone = useContext(ReaderZoneContext);
  const nameOf = ({ device }: Shown) => (device === '' ? words('sessions.unknownDevice') : device);
  return [
    { key: 'device', header: words('sessions.device'), render: nameOf, rowHead: true },
    { key: 'address', header: words('sessions.address'), render: ({ address }) => address },
    {
      key: 'seen',
      header: words('sessions.seen'),
      render: ({ lastSeenAt }) => `${format.shortDate(lastSeenAt, zone)}, ${format.time(lastSeenAt, zone)}`,
    },
    {
      key: 'act',
      header: words('sessions.act'),
      card: 'tag',
      render: (session) =>
        session.isCurrent ? (
          <Tag kind="running">{words('sessions.current')}</Tag>
        ) : (
          <Act size="small" label={words('sessions.end')} onAct={() => onEnd(session.id)} />
        ),
    },
  ];
}
