import { useQuery } from '@apollo/client/react';
import { Act, Card, FactList, Pile, useApiAct, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { AwardFieldsFragment, CallApplicationInput } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useActs } from '../parts/use-acts.js';
import { AgreementCard } from './agreement-card.js';
import { GrantDialog, WriteAwardDialog } from './award-dialogs.js';
import * as operations from './award.operations.js';
import { PaymentsCard } from './payments-card.js';

interface AwardCardProps {
  applicationId: string;
  /** Whether the reader may grant, as long as nothing is. */
  mayGrant: boolean;
}

/** What was granted to an application, its agreement and its payments; nothing before there is any. */
export function AwardCard({ applicationId, mayGrant }: AwardCardProps) {
  const words = useCallsWords();
  const [isGranting, setGranting] = useState(false);
  const { data, loading } = useQuery(operations.awardQuery, {
    variables: { applicationId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    errorPolicy: 'all',
  });
  const award = data?.callAward;
  const isGranted = award !== undefined && award.state !== 'cancelled';
  if (loading && award === undefined) return null;
  if (!isGranted && !mayGrant) return null;
  return (
    <>
      {isGranted && <AwardFacts award={award} />}
      {isGranted && award.canSign && <AgreementCard award={award} />}
      {isGranted && award.payments.length > 0 && <PaymentsCard award={award} />}
      {isGranted && award.agreement !== null && !award.canSign && <AgreementCard award={award} />}
      {!isGranted && (
        <Card title={words('award.title')}>
          <Act label={words('award.grant')} onAct={() => setGranting(true)} fullOnPhone />
        </Card>
      )}
      {isGranting && <GrantDialog applicationId={applicationId} onClose={() => setGranting(false)} />}
    </>
  );
}

const shownActs = ['revise', 'approve', 'sendAgreement', 'activate', 'amend', 'settle', 'cancel'] as const;
type ShownAct = (typeof shownActs)[number];

function AwardFacts({ award }: { award: AwardFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { capabilities } = useCallsFrame();
  const [opened, setOpened] = useState<ShownAct | null>(null);
  const acts = useActs(award.acts);
  const shown = capabilities.includes('coordinateCalls') ? shownActs.filter((act) => acts.of(act).can) : [];
  return (
    <Card title={words('award.title')}>
      <FactList
        layout="stacked"
        facts={[
          { term: words('award.amount'), detail: format.money(award.amountCents) },
          { term: words('award.state'), detail: words(`awardState.${award.state}`) },
        ]}
      />
      {award.needsAgreement && <p className={textStyles.dim}>{words('award.needs')}</p>}
      <Pile gap="sm">
        {shown.map((act) => (
          <Act
            key={act}
            label={words(`awardAct.${act}`)}
            variant={act === 'cancel' ? 'link' : 'outlined'}
            onAct={() => setOpened(act)}
            fullOnPhone
          />
        ))}
      </Pile>
      {opened !== null && <ActDialog award={award} act={opened} onClose={() => setOpened(null)} />}
    </Card>
  );
}

function ActDialog({ award, act, onClose }: { award: AwardFieldsFragment; act: ShownAct; onClose: () => void }) {
  switch (act) {
    case 'revise':
    case 'amend':
      return <WriteAwardDialog award={award} act={act} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog award={award} onClose={onClose} />;
    case 'activate':
      return <CountersignDialog award={award} onClose={onClose} />;
    case 'approve':
    case 'sendAgreement':
    case 'settle':
      return <PlainDialog award={award} act={act} onClose={onClose} />;
  }
}

const plain = {
  approve: operations.approveMutation,
  sendAgreement: operations.sendAgreementMutation,
  settle: operations.settleMutation,
} as const;

function PlainDialog(props: { award: AwardFieldsFragment; act: keyof typeof plain; onClose: () => void }) {
  const { award, act, onClose } = props;
  const words = useCallsWords();
  const format = useFormat();
  const move = useApiAct<unknown, { input: CallApplicationInput }>(plain[act]);
  const label = words(`awardAct.${act}`);
  return (
    <ReasonDialog
      title={label}
      detail={act === 'settle' ? words('award.settleDetail') : `${award.recipient}, ${format.money(award.amountCents)}`}
      label={label}
      send={() => move({ applicationId: award.applicationId })}
      onClose={onClose}
    />
  );
}

/** Of exactly the text that was there when it was asked to be signed. */
function CountersignDialog({ award, onClose }: { award: AwardFieldsFragment; onClose: () => void }) {
  const words = useCallsWords();
  const format = useFormat();
  const sign = useApiAct(operations.countersignMutation);
  const [sha256] = useState(award.sha256 ?? '');
  const label = words('awardAct.activate');
  return (
    <ReasonDialog
      title={label}
      detail={words('award.countersignDetail', {
        ...{ recipient: award.recipient, amount: format.money(award.amountCents), print: sha256.slice(0, 8) },
      })}
      label={label}
      send={() => sign({ applicationId: award.applicationId, sha256 })}
      onClose={onClose}
    />
  );
}

function CancelDialog({ award, onClose }: { award: AwardFieldsFragment; onClose: () => void }) {
  const words = useCallsWords();
  const cancel = useApiAct(operations.cancelAwardMutation);
  const label = words('awardAct.cancel');
  return (
    <ReasonDialog
      title={label}
      label={label}
      reason="required"
      grave
      send={(reason) => cancel({ applicationId: award.applicationId, reason })}
      onClose={onClose}
    />
  );
}
