import { LabelCampaignsPage, RightHolders, SteeringPage } from '@maillage/labelling-admin';
import { useNavigate } from '@tanstack/react-router';
import { labelSteeringRoute } from '../routes/labelling.routes.js';

export function LabelSteeringRoute() {
  const search = labelSteeringRoute.useSearch();
  const navigate = useNavigate({ from: labelSteeringRoute.fullPath });
  return (
    <RightHolders anyOf={['accompanyLabelling']}>
      <SteeringPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
    </RightHolders>
  );
}

export function LabelCampaignsRoute() {
  return (
    <RightHolders anyOf={['accompanyLabelling']}>
      <LabelCampaignsPage />
    </RightHolders>
  );
}
