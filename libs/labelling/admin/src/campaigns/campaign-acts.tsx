import { Act, ActRow, type Refusal, useApiAct, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { ReasonDialog } from '../application/reason-dialog.js';
import type { LabelCampaignAct, LabelCampaignsQuery } from '../generated/graphql.js';
import {
  closeLabelCampaignMutation,
  labelCampaignsQuery,
  remindLabelCampaignMutation,
} from './label-campaign.operations.js';
import { useCampaignWords } from './open-campaign-dialog.js';

type Campaign = LabelCampaignsQuery['labelCampaigns']['rows'][number];

export type OnAnswer = (act: 'reminded' | 'closed', campaign: Campaign, refusal: Refusal | null) => void;

const refetch = [labelCampaignsQuery];

/** What who leads a campaign may do; nothing for who only sees it. */
export function CampaignActs({ campaign, onAnswer }: { campaign: Campaign; onAnswer: OnAnswer }) {
  const words = useCampaignWords();
  const { availability } = useRefusalWords();
  const [closing, setClosing] = useState(false);
  const remind = useApiAct(remindLabelCampaignMutation, { refetch });
  const close = useApiAct(closeLabelCampaignMutation, { refetch });
  const named = { campaignId: campaign.id };
  const { title } = campaign;
  const told = (act: LabelCampaignAct) => {
    const found = campaign.acts.find((one) => one.act === act);
    return found === undefined ? undefined : availability(found);
  };
  if (campaign.acts.length === 0) return null;
  return (
    <ActRow>
      <Act
        size="small"
        label={words('remind')}
        named={words('remindNamed', { title })}
        available={told('remind')}
        onAct={async () => onAnswer('reminded', campaign, await remind(named))}
      />
      <Act
        size="small"
        label={words('close')}
        named={words('closeNamed', { title })}
        available={told('close')}
        onAct={() => setClosing(true)}
      />
      {closing && (
        <ReasonDialog
          title={words('closeNamed', { title })}
          detail={words('closeDetail')}
          label={words('closeLabel')}
          send={() => close(named)}
          onClose={() => setClosing(false)}
          onDone={() => {
            setClosing(false);
            onAnswer('closed', campaign, null);
          }}
        />
      )}
    </ActRow>
  );
}
