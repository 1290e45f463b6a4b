import { useAwaitedCallActs } from '@maillage/calls-admin';
import { useAwaitedLabelActs } from '@maillage/labelling-admin';
import { AwaitedActsPage, CampaignListPage } from '@maillage/pooling-admin';
import { useNavigate } from '@tanstack/react-router';
import { campaignsRoute } from '../routes/pooling.routes.js';

export function AwaitedActsRoute() {
  const label = useAwaitedLabelActs();
  const calls = useAwaitedCallActs();
  const others = label === undefined || calls === undefined ? undefined : [...label, ...calls];
  return <AwaitedActsPage others={others} />;
}

export function CampaignsRoute() {
  const search = campaignsRoute.useSearch();
  const navigate = useNavigate({ from: campaignsRoute.fullPath });
  return <CampaignListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
