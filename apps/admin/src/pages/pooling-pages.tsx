import { AwaitedActsPage, CampaignListPage } from '@maillage/pooling-admin';
import { useNavigate } from '@tanstack/react-router';
import { campaignsRoute } from '../routes/pooling.routes.js';

export const AwaitedActsRoute = AwaitedActsPage;

export function CampaignsRoute() {
  const search = campaignsRoute.useSearch();
  const navigate = useNavigate({ from: campaignsRoute.fullPath });
  return <CampaignListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
