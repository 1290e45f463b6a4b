import {
  AccountPage,
  MailPage,
  NetworkMapPage,
  OrganisationListPage,
  OrganisationPage,
  PeopleListPage,
} from '@maillage/network-admin';
import { OrganisationCampaigns } from '@maillage/pooling-admin';
import { useNavigate } from '@tanstack/react-router';
import { mapRoute, organisationPageRoute, organisationsRoute, peopleRoute } from '../routes/network.routes.js';

export const MailsRoute = MailPage;
export const AccountRoute = AccountPage;

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
  const { onglet } = organisationPageRoute.useSearch();
  const engagements = <OrganisationCampaigns organisationId={organisationId} />;
  return <OrganisationPage key={organisationId} id={organisationId} tab={onglet ?? null} engagements={engagements} />;
}
