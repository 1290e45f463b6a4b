import { useAwaitedLabelActs } from '@maillage/labelling-admin';
import { AwaitedActsPage, CampaignListPage } from '@maillage/pooling-admin';
import { useNavigate } from '@tanstack/react-router';
import { campaignsRoute } from '../routes/pooling.routes.js';

export function AwaitedActsRoute() {
  return <AwaitedActsPage others={useAwaitedLabelActs()} />;
}

export function CampaignsRoute() {
  const search = campaignsRoute.useSearch();
  const navigate = useNavigate({ from: campaignsRoute.fullPath });
  return <CampaignListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
