import { AppLink, Meta, useFormat } from '@maillage/platform-admin';
import { IconBuildingBank, IconClock } from '@tabler/icons-react';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { GroupOfCampaign } from '../savings/group-of-campaign.js';
import { CampaignTag } from './campaign-tag.js';

interface CampaignMetaProps {
  campaign: CampaignDetailFragment;
  ledByUs: boolean;
}

/** State, who runs it, until when: one line under the title. */
export function CampaignMeta({ campaign, ledByUs }: CampaignMetaProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting, places } = usePoolingFrame();
  const { state, outcome, coordinator, closesAt } = campaign;
  const moment = format.instant(closesAt, { readerZone: acting.timeZone, coordinatorZone: coordinator.timeZone });
  const distance = state === 'needsOpen' ? format.distance(closesAt, new Date(), acting.timeZone) : null;
  return (
    <>
      <Meta>
        <CampaignTag state={state} outcome={outcome} />
      </Meta>
      {!ledByUs && (
        <Meta icon={<IconBuildingBank />}>
          {words('campaign.ledBy')} <AppLink href={places.organisation(coordinator.id)}>{coordinator.name}</AppLink>
        </Meta>
      )}
      <GroupOfCampaign campaignId={campaign.id} />
      <Meta icon={<IconClock />}>
        {words('campaign.closing')} <b>{moment}</b>
        {distance !== null && `, ${distance}`}
      </Meta>
    </>
  );
}
