import { useQuery } from '@apollo/client/react';
import { Card, PersonChip, Pile, QueryStates, useRefusalWords } from '@maillage/platform-admin';
import { useLifeWords } from '../language/life-words.js';
import { commissionMembersQuery } from './commission.operations.js';
import styles from './commission.module.css';

/** Who sits on the commission, and in which college. */
export function MembersCard() {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(commissionMembersQuery, { fetchPolicy: 'cache-and-network' });
  const members = data?.commissionMembers.filter(({ endsOn }) => endsOn === null);
  return (
    <Card title={words('commission.members')}>
      <QueryStates
        loading={loading && members === undefined}
        what={words('commission.membersWhat')}
        error={members === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {members?.length === 0 && <p className={styles.note}>{words('commission.membersNone')}</p>}
        <Pile gap="sm">
          {members?.map(({ id, personName, college }) => (
            <PersonChip key={id} name={personName} role={words(`commission.college.${college}`)} />
          ))}
        </Pile>
      </QueryStates>
    </Card>
  );
}
