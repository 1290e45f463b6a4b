import { Act, Card, type Column, DataTable, dayIn, useApiAct, useFormat } from '@maillage/platform-admin';
import { useCapabilityWords } from '../account/capability-words.js';
import { useTold } from '../account/use-told.js';
import type { TeamQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { nameOf } from '../ours/name-of.js';
import { useMay } from '../ours/use-may.js';
import { useTeamWords } from './team-words.js';
import styles from './team.module.css';
import { endDelegationMutation, teamQuery } from './team.operations.js';

type Loan = TeamQuery['delegations'][number];

interface LoansCardProps {
  loans: readonly Loan[];
  onLend: () => void;
  onDone: (sentence: string) => void;
}

const refetch = [teamQuery];

/** Rights that are lent here, now or from a day to come. */
export function LoansCard({ loans, onLend, onDone }: LoansCardProps) {
  const words = useTeamWords();
  const { acting } = useNetworkFrame();
  const may = useMay()('delegateRights');
  const end = useTold(useApiAct(endDelegationMutation, { refetch }), () => onDone(words('loans.ended')));
  const columns = useLoanColumns((delegationId) => end.run({ delegationId }));
  const today = dayIn(acting.timeZone);
  const running = loans.filter(
    ({ organisationId, endedAt, endsOn }) => organisationId === acting.id && endedAt === null && endsOn > today,
  );
  return (
    <Card
      title={words('loans.title')}
      beside={<Act size="small" label={words('loans.act')} available={may} onAct={onLend} />}
      flush
    >
      {end.refusal}
      <p className={styles.inCard}>{words(running.length === 0 ? 'loans.nobody' : 'loans.lead')}</p>
      {running.length > 0 && (
        <DataTable caption={words('loans.title')} columns={columns} rows={running} rowKey={({ id }) => id} />
      )}
    </Card>
  );
}

function useLoanColumns(onEnd: (id: string) => Promise<void>): Column<Loan>[] {
  const words = useTeamWords();
  const rights = useCapabilityWords();
  const format = useFormat();
  const { acting } = useNetworkFrame();
  const may = useMay()('delegateRights');
  const day = (on: string) => format.day(on, { weekday: false });
  const today = dayIn(acting.timeZone);
  return [
    { key: 'person', header: words('loans.person'), rowHead: true, render: ({ person }) => nameOf(person) },
    {
      key: 'rights',
      header: words('loans.rights'),
      render: ({ capabilities }) => capabilities.map(rights).join(', '),
    },
    { key: 'lender', header: words('loans.lender'), render: ({ lender }) => nameOf(lender) },
    {
      key: 'until',
      header: words('loans.until'),
      render: ({ startsOn, endsOn }) =>
        startsOn > today ? `${day(endsOn)}, ${words('loans.planned', { day: day(startsOn) })}` : day(endsOn),
    },
    { key: 'reason', header: words('loans.reason'), render: ({ reason }) => reason },
    ...(may.can
      ? [
          {
            key: 'act',
            header: words('loans.acts'),
            card: 'line' as const,
            render: ({ id }: Loan) => <Act size="small" label={words('loans.end')} onAct={() => onEnd(id)} />,
          },
        ]
      : []),
  ];
}
