import { useQuery } from '@apollo/client/react';
import { Act, ActRow, AppLink, PartialNotice } from '@maillage/platform-admin';
import { useState } from 'react';
import { useNetworkFrame } from '../network-frame.js';
import { OurPage, type Told } from '../ours/our-page.js';
import { useMay } from '../ours/use-may.js';
import { useOurRecord, type OurRecord } from '../ours/use-our-record.js';
import { EndSeatDialog } from './end-seat-dialog.js';
import { InviteDialog } from './invite-dialog.js';
import { LendDialog } from './lend-dialog.js';
import { LoansCard } from './loans-card.js';
import { MandateDialog } from './mandate-dialog.js';
import { ProposalsCard } from './proposals-card.js';
import { SeatsCard, type ShownSeat } from './seats-card.js';
import { useTeamWords } from './team-words.js';
import { teamQuery } from './team.operations.js';

type Asked = 'invite' | 'mandate' | 'lend' | ShownSeat | null;

/** Who acts for the organisation, by which seats and which loans, and the acts of who heads it. */
export function TeamPage() {
  const words = useTeamWords();
  const { places } = useNetworkFrame();
  const query = useOurRecord();
  const [asked, setAsked] = useState<Asked>(null);
  const [told, setTold] = useState<Told | null>(null);
  const { record } = query;
  const people = new Set(record?.seats.map(({ person }) => person.id));
  const done = (sentence: string, detail?: string) =>
    setTold(detail === undefined ? { sentence } : { sentence, detail });
  return (
    <OurPage
      {...{ query, told }}
      section="team"
      what={words('what')}
      title={record === undefined ? words('loadingTitle') : words('title', { count: people.size })}
      lead={words('lead')}
      actions={<TeamActs onAsk={setAsked} />}
    >
      {record === undefined ? null : (
        <>
          <SeatsCard record={record} onEnd={setAsked} />
          <AskedOrLent onLend={() => setAsked('lend')} onDone={done} />
          <p>
            <AppLink href={places.rights}>{words('whatEachRoleMay')}</AppLink>
          </p>
          <TeamDialogs asked={asked} record={record} onClose={() => setAsked(null)} onDone={done} />
        </>
      )}
    </OurPage>
  );
}

function TeamActs({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const words = useTeamWords();
  const may = useMay()('grantRights');
  return (
    <ActRow>
      <Act variant="filled" label={words('invite.act')} available={may} onAct={() => onAsk('invite')} />
      {may.can && <Act label={words('mandate.act')} onAct={() => onAsk('mandate')} />}
    </ActRow>
  );
}

function AskedOrLent({ onLend, onDone }: { onLend: () => void; onDone: (sentence: string) => void }) {
  const words = useTeamWords();
  const { data, error, refetch } = useQuery(teamQuery, { fetchPolicy: 'cache-and-network' });
  if (data === undefined)
    return error === undefined ? null : <PartialNotice title={words('loans.title')} onRetry={() => void refetch()} />;
  return (
    <>
      <ProposalsCard proposals={data.membershipProposals} onDone={onDone} />
      <LoansCard loans={data.delegations} onLend={onLend} onDone={onDone} />
    </>
  );
}

interface TeamDialogsProps {
  asked: Asked;
  record: OurRecord;
  onClose: () => void;
  onDone: (sentence: string, detail?: string) => void;
}

function TeamDialogs({ asked, record: { seats }, ...ends }: TeamDialogsProps) {
  if (asked === null) return null;
  if (asked === 'invite') return <InviteDialog {...ends} />;
  if (asked === 'mandate') return <MandateDialog {...ends} seats={seats} />;
  if (asked === 'lend') return <LendDialog {...ends} seats={seats} />;
  return <EndSeatDialog {...ends} seat={asked} seats={seats} />;
}
