import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  QueryStates,
  type Refusal,
  RefusalBanner,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useLifeAct } from '../application/use-life-act.js';
import { CycleTag } from '../label/cycle-tag.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { addToAgendaMutation } from './commission-acts.operations.js';
import { agendaProposalsQuery } from './commission.operations.js';
import styles from './commission.module.css';

interface ProposalsCardProps {
  sessionId: string;
  onDone: () => void;
}

const changed = [agendaProposalsQuery];

/** The files that may be put on an agenda: final reports, deferred decisions, appeals. */
export function ProposalsCard({ sessionId, onDone }: ProposalsCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { refused } = useRefusalWords();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const add = useLifeAct(addToAgendaMutation, changed);
  const { data, loading, error, refetch } = useQuery(agendaProposalsQuery, {
    variables: { first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.agendaProposals.rows;
  const addOne = async (cycleId: string) => {
    const found = await add({ sessionId, cycleId });
    setRefusal(found);
    if (found === null) onDone();
  };
  return (
    <Card title={words('commission.addTitle')}>
      <RefusalBanner refusal={refusal} />
      <QueryStates
        loading={loading && rows === undefined}
        what={words('commission.addTitle')}
        error={rows === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {rows?.length === 0 && <p className={styles.note}>{words('commission.addNone')}</p>}
        <ul className={styles.proposals}>
          {rows?.map(({ cycleId, organisation, cycleState, doneScore, levelSupported, since }) => (
            <li key={cycleId}>
              <div>
                <b>{organisation.name}</b>
                <p className={styles.facts}>
                  <CycleTag state={cycleState} />
                  <span>{words('commission.score', { done: format.percent(doneScore / 10_000) })}</span>
                  <span>
                    {levelSupported === 0
                      ? words('commission.supportedNone')
                      : words('commission.supported', { level: levelSupported })}
                  </span>
                  <span>{words('commission.addSince', { day: format.shortDate(since, acting.timeZone) })}</span>
                </p>
              </div>
              <Act
                size="small"
                label={words('commission.addOne')}
                named={words('commission.addNamed', { organisation: organisation.name })}
                onAct={() => addOne(cycleId)}
              />
            </li>
          ))}
        </ul>
      </QueryStates>
    </Card>
  );
}
