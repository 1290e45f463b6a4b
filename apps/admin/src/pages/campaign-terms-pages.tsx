import { NotFoundPage } from './not-found-page.js';

export const NewCampaignRoute = NotFoundPage;
export const EditCampaignRoute = NotFoundPage;
