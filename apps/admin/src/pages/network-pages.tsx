import {
  MailPage,
  NetworkMapPage,
  OrganisationListPage,
  OrganisationPage,
  PeopleListPage,
} from '@maillage/network-admin';
import { LedCampaigns } from '@maillage/pooling-admin';
import { useNavigate } from '@tanstack/react-router';
import { organisationRoute } from '../routes/organisation.route.js';
import { mapRoute, organisationPageRoute, organisationsRoute, peopleRoute } from '../routes/network.routes.js';

export const MailsRoute = MailPage;

export function OrganisationsRoute() {
  const search = organisationsRoute.useSearch();
  const navigate = useNavigate({ from: organisationsRoute.fullPath });
  return <OrganisationListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export function PeopleRoute() {
  const search = peopleRoute.useSearch();
  const navigate = useNavigate({ from: peopleRoute.fullPath });
  return <PeopleListPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export function MapRoute() {
  const search = mapRoute.useSearch();
  const navigate = useNavigate({ from: mapRoute.fullPath });
  return <NetworkMapPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}

export function OrganisationRoute() {
  const { organisationId } = organisationPageRoute.useParams();
  const { acting } = organisationRoute.useRouteContext();
  const ours = acting?.organisation.id === organisationId;
  return <OrganisationPage key={organisationId} id={organisationId} engagements={ours ? <LedCampaigns /> : null} />;
}
