import { useCampaignAct } from '../act/use-campaign-act.js';
import {
  abandonCampaignMutation,
  closeCampaignMutation,
  openCampaignMutation,
} from '../campaign/campaign.operations.js';
import type { CampaignAct, CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { ActDialog } from './act-dialog.js';
import { ExtendDialog } from './extend-dialog.js';

interface CoordinatorDialogsProps {
  campaign: CampaignDetailFragment;
  opened: CampaignAct | null;
  onClose: () => void;
  onDone: (act: CampaignAct) => void;
}

/** The acts of who runs the campaign, each with what it does and the reason it asks. */
export function CoordinatorDialogs({ campaign, opened, onClose, onDone }: CoordinatorDialogsProps) {
  const words = usePoolingWords();
  const open = useCampaignAct(openCampaignMutation);
  const close = useCampaignAct(closeCampaignMutation);
  const abandon = useCampaignAct(abandonCampaignMutation);
  const campaignId = campaign.id;
  const dialog = (act: CampaignAct) => ({ opened: opened === act, onClose, onDone: () => onDone(act) });
  return (
    <>
      <ActDialog
        {...dialog('openNeeds')}
        title={words('coordinator.openTitle')}
        detail={words('coordinator.openDetail')}
        label={words('campaign.act.openNeeds')}
        reason="none"
        send={() => open({ campaignId })}
      />
      <ActDialog
        {...dialog('closeNeeds')}
        title={words('coordinator.closeTitle')}
        detail={words('coordinator.closeDetail')}
        label={words('campaign.act.closeNeeds')}
        reason="welcome"
        send={(reason) => close({ campaignId, reason })}
      />
      <ActDialog
        {...dialog('abandon')}
        title={words('coordinator.abandonTitle')}
        detail={words('coordinator.abandonDetail')}
        label={words('campaign.act.abandon')}
        reason="required"
        grave
        send={(reason) => abandon({ campaignId, reason: reason ?? '' })}
      />
      <ExtendDialog {...dialog('extend')} campaign={campaign} />
    </>
  );
}
