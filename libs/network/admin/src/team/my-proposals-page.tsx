import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Banner,
  Card,
  Empty,
  FactList,
  HiddenText,
  Page,
  QueryStates,
  RefusalBanner,
  type Refusal,
  Tag,
  useApiAct,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { MyProposalsQuery } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';
import { answerProposalMutation, myProposalsQuery } from './my-proposals.operations.js';
import { useTeamWords } from './team-words.js';

type Proposal = MyProposalsQuery['myProposals'][number];

interface MyProposalsPageProps {
  /** The person serves there from now on. */
  onAccepted: (organisationCode: string) => void;
}

/** What organisations propose to the person signed in, who may serve none yet. */
export function MyProposalsPage({ onAccepted }: MyProposalsPageProps) {
  const words = useTeamWords();
  const { refused } = useRefusalWords();
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(myProposalsQuery, { fetchPolicy: 'network-only' });
  const proposals = data?.myProposals ?? [];
  const awaiting = proposals.filter(({ answer }) => answer === null);
  const answered = proposals.filter(({ answer }) => answer !== null);
  const declined = (name: string) => {
    setTold(words('mine.declined', { name }));
    void refetch();
  };
  const answerOf = (count: number) => (count === 0 ? words('mine.none') : words('mine.title', { count }));
  const title = data === undefined ? words('mine.loadingTitle') : answerOf(awaiting.length);
  return (
    <Page title={title} lead={words('mine.lead')}>
      {told !== null && <Banner kind="ok" title={told} announced />}
      {awaiting.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} onAccepted={onAccepted} onDeclined={declined} />
      ))}
      {awaiting.length === 0 && (
        <Card label={words('mine.loadingTitle')}>
          <h2>
            <HiddenText>{words('mine.loadingTitle')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('mine.what')}
            error={data === undefined ? refused(error) : null}
            onRetry={() => void refetch()}
          >
            <Empty title={words('mine.nothing')} detail={words('mine.nothingDetail')} />
          </QueryStates>
        </Card>
      )}
      {answered.length > 0 && <AnsweredCard proposals={answered} />}
    </Page>
  );
}

interface ProposalCardProps extends MyProposalsPageProps {
  proposal: Proposal;
  onDeclined: (name: string) => void;
}

function ProposalCard({ proposal, onAccepted, onDeclined }: ProposalCardProps) {
  const words = useTeamWords();
  const network = useNetworkWords();
  const format = useFormat();
  const send = useApiAct(answerProposalMutation);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { id, organisation, role, startsOn, proposedBy, proposedAt } = proposal;
  const answer = async (accepts: boolean) => {
    const refusedWith = await send({ proposalId: id, accepts });
    setRefusal(refusedWith);
    if (refusedWith !== null) return;
    if (accepts) onAccepted(organisation.code);
    else onDeclined(organisation.name);
  };
  const day = (moment: string) => format.day(moment, { weekday: false });
  const facts = [
    { term: words('mine.role'), detail: network(`role.${role}`) },
    { term: words('mine.from'), detail: day(startsOn) },
    { term: words('mine.by'), detail: words('mine.byOn', { name: proposedBy, day: day(proposedAt) }) },
  ];
  return (
    <Card title={organisation.name}>
      <RefusalBanner refusal={refusal} />
      <FactList facts={facts} />
      <ActRow>
        <Act
          variant="filled"
          label={words('mine.accept')}
          busyLabel={words('mine.answering')}
          onAct={() => answer(true)}
        />
        <Act label={words('mine.decline')} busyLabel={words('mine.answering')} onAct={() => answer(false)} />
      </ActRow>
    </Card>
  );
}

function AnsweredCard({ proposals }: { proposals: readonly Proposal[] }) {
  const words = useTeamWords();
  const network = useNetworkWords();
  const stateOf = ({ answer }: Proposal) =>
    answer === 'accepted' ? 'mine.wasAccepted' : answer === 'declined' ? 'mine.wasDeclined' : 'mine.wasWithdrawn';
  return (
    <Card title={words('mine.answered')}>
      <FactList
        facts={proposals.map((proposal) => ({
          term: `${proposal.organisation.name}, ${network(`role.${proposal.role}`)}`,
          detail: <Tag kind={proposal.answer === 'accepted' ? 'held' : 'neutral'}>{words(stateOf(proposal))}</Tag>,
        }))}
      />
    </Card>
  );
}
