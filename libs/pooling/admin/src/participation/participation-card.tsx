import { Act, ActRow, Banner, Card, Pile } from '@maillage/platform-admin';
import { useEffect, useRef, useState } from 'react';
import { useActAvailability } from '../campaign/use-act-availability.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import styles from './participation-card.module.css';
import { NeedsForm } from './needs-form.js';
import { ParticipationRecord } from './participation-record.js';
import { WithdrawDialog } from './withdraw-dialog.js';

export type MemberAct = 'join' | 'declareNeeds' | 'withdraw';

interface ParticipationCardProps {
  campaign: CampaignDetailFragment;
  /** Puts the focus into the form when the page opens. */
  focusForm: boolean;
  /** The act just done on this page. */
  done: MemberAct | null;
  onDone: (act: MemberAct) => void;
}

/** Our part: the form while there is something to say, then what was said. */
export function ParticipationCard({ campaign, focusForm, done, onDone }: ParticipationCardProps) {
  const words = usePoolingWords();
  const [changing, setChanging] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const box = useFocusOnce(focusForm, done);
  const { ours } = campaign;
  const recorded = ours !== null && ours.state === 'joined' && !changing;
  const finish = (act: MemberAct) => {
    setChanging(false);
    setWithdrawing(false);
    onDone(act);
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.card}>
      <Card title={words(titleOf(recorded, changing))}>
        <Pile gap="md">
          {done !== null && <DoneBanner campaign={campaign} done={done} />}
          {recorded ? (
            <ParticipationRecord
              campaign={campaign}
              ours={ours}
              onChange={() => setChanging(true)}
              onWithdraw={() => setWithdrawing(true)}
            />
          ) : (
            <OpenParticipation campaign={campaign} onDone={finish} onWithdraw={() => setWithdrawing(true)} />
          )}
        </Pile>
      </Card>
      <WithdrawDialog
        campaignId={campaign.id}
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        onDone={() => finish('withdraw')}
      />
    </div>
  );
}

function titleOf(recorded: boolean, changing: boolean) {
  if (recorded) return 'member.oursTitle';
  return changing ? 'member.editTitle' : 'member.formTitle';
}

/** The first field when the page was opened to act, the message once the act is done. */
function useFocusOnce(focusForm: boolean, done: MemberAct | null) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusForm) (box.current?.querySelector('input') ?? box.current)?.focus();
  }, [focusForm]);
  useEffect(() => {
    if (done !== null) box.current?.focus();
  }, [done]);
  return box;
}

interface OpenParticipationProps {
  campaign: CampaignDetailFragment;
  onDone: (act: MemberAct) => void;
  onWithdraw: () => void;
}

/** The form when an act is open to us, else both acts with what prevents them. */
function OpenParticipation({ campaign, onDone, onWithdraw }: OpenParticipationProps) {
  const words = usePoolingWords();
  const availability = useActAvailability(campaign);
  const [join, declareNeeds] = [availability('join'), availability('declareNeeds')];
  if (!join.can && !declareNeeds.can) return <Act label={words('campaign.act.join')} available={join} />;
  return (
    <>
      <NeedsForm campaign={campaign} onDone={onDone} />
      {campaign.ours?.state === 'declared' && (
        <ActRow>
          <Act
            label={words('campaign.act.withdraw')}
            variant="link"
            onAct={onWithdraw}
            available={availability('withdraw')}
          />
        </ActRow>
      )}
    </>
  );
}

function DoneBanner({
  campaign: { gauge, minimum, ours },
  done,
}: {
  campaign: CampaignDetailFragment;
  done: MemberAct;
}) {
  const words = usePoolingWords();
  const declared = ours?.state === 'joined' ? 'changedNotice' : 'declaredNotice';
  const notices = { join: 'joinedNotice', declareNeeds: declared, withdraw: 'withdrawnNotice' } as const;
  const missing = minimum.kind === 'members' ? 'member.nowMissingMembers' : 'member.nowMissingQuantity';
  const distance = gauge.missing === null ? null : words(missing, { count: gauge.missing });
  return (
    <Banner kind="ok" announced title={words(`member.${notices[done]}`)}>
      {gauge.minimumReached === true ? words('member.nowReached') : distance}
    </Banner>
  );
}
