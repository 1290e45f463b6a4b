import { EditCampaignPage, NewCampaignPage } from '@maillage/pooling-admin';
import { editCampaignRoute } from '../routes/pooling.routes.js';

export const NewCampaignRoute = NewCampaignPage;

export function EditCampaignRoute() {
  const { campaignId } = editCampaignRoute.useParams();
  return <EditCampaignPage key={campaignId} id={campaignId} />;
}
