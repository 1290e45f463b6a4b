import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  Empty,
  PersonChip,
  Pile,
  QueryStates,
  Tag,
  useFormat,
  useRefusalWords,
  type Availability,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { ProposeAuditorsQuery } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './auditors.module.css';
import { assignAuditorsMutation, proposeAuditorsQuery } from './auditors.operations.js';
import { useReasonWords } from './reason-words.js';

type Proposals = ProposeAuditorsQuery['proposeAuditors'];
type Proposal = Proposals['proposals'][number];

interface AssignmentCardProps {
  cycleId: string;
  available: Availability;
  /** Whether it takes the place of a pair already assigned, which asks for a reason. */
  replaces: boolean;
  onDone: () => void;
}

/** The pairs proposed, each with why; the auditors set aside, each with why. */
export function AssignmentCard({ cycleId, available, replaces, onDone }: AssignmentCardProps) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const [chosen, setChosen] = useState<Proposal | null>(null);
  const { data, loading, error, refetch } = useQuery(proposeAuditorsQuery, {
    variables: { cycleId },
    fetchPolicy: 'cache-and-network',
  });
  const answer = data?.proposeAuditors;
  const none = answer?.proposals.length === 0;
  return (
    <>
      <Card title={words('officer.assignment')}>
        <Pile gap="md">
          <p className={styles.muted}>{words(replaces ? 'officer.replaceLead' : 'officer.assignmentLead')}</p>
          <QueryStates
            loading={loading && answer === undefined}
            what={words('officer.proposed')}
            error={answer === undefined ? refused(error) : null}
            onRetry={() => void refetch()}
            {...(none
              ? { empty: <Empty title={words('officer.noProposal')} detail={words('officer.noProposalDetail')} /> }
              : {})}
          >
            <ol className={styles.pairs} aria-label={words('officer.proposed')}>
              {answer?.proposals.map((proposal) => (
                <PairProposal
                  key={proposal.rank}
                  proposal={proposal}
                  best={proposal === answer.proposals[0]}
                  label={words(replaces ? 'officer.replace' : 'officer.choose')}
                  available={available}
                  onChoose={() => setChosen(proposal)}
                />
              ))}
            </ol>
          </QueryStates>
        </Pile>
      </Card>
      {answer !== undefined && <SetAsideCard setAside={answer.setAside} />}
      {chosen !== null && (
        <AssignDialog
          cycleId={cycleId}
          proposal={chosen}
          replaces={replaces}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            onDone();
          }}
        />
      )}
    </>
  );
}

interface PairProposalProps {
  proposal: Proposal;
  best: boolean;
  label: string;
  available: Availability;
  onChoose: () => void;
}

function PairProposal({ proposal, best, label, available, onChoose }: PairProposalProps) {
  const words = useLifeWords();
  const { explanation } = useReasonWords();
  return (
    <li className={styles.pair} data-best={best || undefined}>
      <div>
        <p className={styles.pairHead}>
          <b>{words('officer.proposedRank', { rank: proposal.rank })}</b>
          {best && <Tag kind="held">{words('officer.best')}</Tag>}
        </p>
        <div className={styles.people}>
          <ProposedPerson auditor={proposal.lead} part={words('officer.leads')} />
          <ProposedPerson auditor={proposal.second} part={words('officer.seconds')} />
        </div>
        <ul className={styles.why}>
          {proposal.explanation.map((reason, index) => (
            <li key={index}>{explanation(reason)}</li>
          ))}
        </ul>
      </div>
      <Act label={label} variant={best ? 'filled' : 'outlined'} available={available} onAct={onChoose} fullOnPhone />
    </li>
  );
}

function ProposedPerson({ auditor, part }: { auditor: Proposal['lead']; part: string }) {
  const words = useLifeWords();
  const format = useFormat();
  const { name, kind, auditsAtWork, auditsDone, qualifiedUntil } = auditor;
  return (
    <PersonChip
      name={name}
      role={`${words(`officer.auditorKind.${kind}`)}, ${part}`}
      term={`${words('officer.load', { atWork: auditsAtWork, done: auditsDone })}, ${words('officer.until', {
        day: format.day(qualifiedUntil, { weekday: false }),
      })}`}
    />
  );
}

function SetAsideCard({ setAside }: Pick<Proposals, 'setAside'>) {
  const words = useLifeWords();
  const format = useFormat();
  const { dependence } = useReasonWords();
  return (
    <Card title={words('officer.setAside')}>
      {setAside.length === 0 && <p className={styles.muted}>{words('officer.setAsideNone')}</p>}
      <ul className={styles.aside}>
        {setAside.map(({ auditorId, name, reasons }) => (
          <li key={auditorId}>
            <b>{name}</b>
            <p>{format.joined(reasons.map(dependence))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface AssignDialogProps {
  cycleId: string;
  proposal: Proposal;
  replaces: boolean;
  onClose: () => void;
  onDone: () => void;
}

function AssignDialog({ cycleId, proposal: { lead, second }, replaces, onClose, onDone }: AssignDialogProps) {
  const words = useLifeWords();
  const assign = useLifeAct(assignAuditorsMutation);
  return (
    <ReasonDialog
      title={words('officer.assignTitle', { lead: lead.name, second: second.name })}
      detail={words('officer.assignDetail')}
      label={words(replaces ? 'officer.replace' : 'officer.choose')}
      reason={replaces ? 'required' : 'none'}
      reasonLabel={words('officer.replaceReason')}
      send={(reason) =>
        assign({
          cycleId,
          leadAuditorId: lead.auditorId,
          secondAuditorId: second.auditorId,
          reason: replaces ? reason : null,
        })
      }
      onClose={onClose}
      onDone={onDone}
    />
  );
}
