import { useQuery } from '@apollo/client/react';
import { Card, Pile, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import type { FollowUpScopeQuery } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { followUpScopeQuery } from './label.operations.js';
import styles from './register.module.css';

type ScopeReason = FollowUpScopeQuery['followUpScope']['items'][number]['reasons'][number];

interface ScopeCardProps {
  /** The file that gave the label. */
  cycleId: string;
  kind: 'followUp' | 'renewal';
}

/** The criteria that the next file looks at, each with why it is in it. */
export function ScopeCard({ cycleId, kind }: ScopeCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { refused } = useRefusalWords();
  const wordReason = useScopeReasonWords();
  const { data, loading, error, refetch } = useQuery(followUpScopeQuery, {
    variables: { cycleId, kind },
    fetchPolicy: 'cache-and-network',
  });
  const scope = data?.followUpScope;
  return (
    <Card title={words('register.scope')}>
      <QueryStates
        loading={loading && scope === undefined}
        what={words('register.scope')}
        error={scope === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {scope !== undefined && (
          <Pile gap="sm">
            <p className={styles.muted}>
              {scope.items.length === 0
                ? words('register.scopeNone')
                : words('register.scopeLead', {
                    count: scope.items.length,
                    day: scope.dueOn === null ? '–' : format.day(scope.dueOn, { weekday: false }),
                  })}
            </p>
            <ul className={styles.scope}>
              {scope.items.map(({ criterionKey, code, title, reasons }) => (
                <li key={criterionKey}>
                  <span className={styles.code}>{code}</span>
                  <b>{title}</b>
                  <ul className={styles.why} aria-label={words('register.why')}>
                    {reasons.map((reason, index) => (
                      <li key={index}>{wordReason(reason)}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            {scope.conditions !== null && scope.conditions !== '' && (
              <div>
                <h3>{words('register.conditions')}</h3>
                <p className={styles.prose}>{scope.conditions}</p>
              </div>
            )}
          </Pile>
        )}
      </QueryStates>
    </Card>
  );
}

function useScopeReasonWords(): (reason: ScopeReason) => string {
  const words = useLifeWords();
  const format = useFormat();
  return ({ code, params }) => {
    if (code === 'applicabilityChanged') {
      return words(
        params['applies'] === true ? 'register.scopeReason.appliesNow' : 'register.scopeReason.appliesNoMore',
      );
    }
    const expiresOn = params['expiresOn'];
    return words(`register.scopeReason.${code}`, {
      title: typeof params['title'] === 'string' ? params['title'] : '',
      day: typeof expiresOn === 'string' ? format.day(expiresOn, { weekday: false }) : '–',
    });
  };
}
