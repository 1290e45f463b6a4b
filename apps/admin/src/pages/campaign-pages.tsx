import { CampaignPage, SavingsPage, type AnswerTabs } from '@maillage/pooling-admin';
import { campaignRoute, campaignSavingsRoute } from '../routes/pooling.routes.js';
import { placesOf } from '../routes/places.js';

export function CampaignRoute() {
  const { organisationCode, campaignId } = campaignRoute.useParams();
  const { acte, reponse } = campaignRoute.useSearch();
  const href = placesOf(organisationCode).campaign(campaignId);
  const answers: AnswerTabs = {
    current: reponse ?? null,
    hrefOf: (answer) => (answer === null ? href : `${href}?reponse=${answer}`),
  };
  return <CampaignPage key={campaignId} id={campaignId} act={acte ?? null} answers={answers} />;
}

export function CampaignSavingsRoute() {
  const { campaignId } = campaignSavingsRoute.useParams();
  return <SavingsPage key={campaignId} campaignId={campaignId} />;
}
