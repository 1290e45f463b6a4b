import { useQuery } from '@apollo/client/react';
import { AppLink, Meta } from '@maillage/platform-admin';
import { IconUsersGroup } from '@tabler/icons-react';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { groupOfCampaignQuery } from './savings.operations.js';

/** The group that runs a campaign, for who may read groups; nothing when none does. */
export function GroupOfCampaign({ campaignId }: { campaignId: string }) {
  const words = usePoolingWords();
  const { places, capabilities } = usePoolingFrame();
  const { data } = useQuery(groupOfCampaignQuery, {
    variables: { campaignId },
    skip: !capabilities.includes('readGroups'),
  });
  const group = data?.groupOfCampaign ?? null;
  if (group === null) return null;
  return (
    <Meta icon={<IconUsersGroup />}>
      {words('savings.ofGroup')} <AppLink href={places.group(group.id)}>{group.title}</AppLink>
    </Meta>
  );
}
