import { Act, Card, useApiAct, useFormat } from '@maillage/platform-admin';
import { useTold } from '../account/use-told.js';
import type { TeamQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { nameOf } from '../ours/name-of.js';
import { useMay } from '../ours/use-may.js';
import { useTeamWords } from './team-words.js';
import styles from './team.module.css';
import { teamQuery, withdrawProposalMutation } from './team.operations.js';

interface ProposalsCardProps {
  proposals: TeamQuery['membershipProposals'];
  onDone: (sentence: string) => void;
}

const refetch = [teamQuery];

/** People who were asked to serve here and have not answered; nothing is shown when there are none. */
export function ProposalsCard({ proposals, onDone }: ProposalsCardProps) {
  const words = useTeamWords();
  const network = useNetworkWords();
  const format = useFormat();
  const { acting } = useNetworkFrame();
  const may = useMay()('grantRights');
  const withdraw = useTold(useApiAct(withdrawProposalMutation, { refetch }), () =>
    onDone(words('proposals.withdrawn')),
  );
  const awaiting = proposals.filter(({ answer, organisation }) => answer === null && organisation.id === acting.id);
  if (awaiting.length === 0) return null;
  const day = (on: string) => format.day(on, { weekday: false, zone: acting.timeZone });
  return (
    <Card title={words('proposals.title')}>
      {withdraw.refusal}
      <ul className={styles.proposals}>
        {awaiting.map(({ id, person, role, startsOn, proposedBy, proposedAt }) => (
          <li key={id}>
            <div>
              <b>{nameOf(person)}</b>
              <p>
                {words('proposals.detail', {
                  ...{ role: network(`role.${role}`), day: day(startsOn) },
                  ...{ by: proposedBy, on: day(proposedAt) },
                })}
              </p>
            </div>
            <Act
              size="small"
              label={words('proposals.withdraw')}
              available={may}
              onAct={() => withdraw.run({ proposalId: id })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
