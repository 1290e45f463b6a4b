import { useQuery } from '@apollo/client/react';
import {
  AppLink,
  Card,
  FactList,
  HiddenText,
  Meta,
  Page,
  QueryStates,
  useFormat,
  useLanguage,
  zoneName,
} from '@maillage/platform-admin';
import { IconBuildingBank, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OrganisationQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { organisationQuery } from './directory.operations.js';
import { placeOf } from './organisation-columns.js';
import { OrganisationTag } from './organisation-tag.js';
import { PeopleCard } from './people-card.js';

export type ShownOrganisation = OrganisationQuery['organisation'];

interface OrganisationPageProps {
  id: string;
  /** What other contexts say of the organisation. */
  engagements?: ReactNode;
}

/** One organisation: who it is, who holds it, what it belongs to. */
export function OrganisationPage({ id, engagements }: OrganisationPageProps) {
  const words = useNetworkWords();
  const { refused, places } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(organisationQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const organisation = data?.organisation;
  const [region] = organisation?.regions ?? [];
  const crumbs = [
    { label: words('list.title'), href: places.organisations },
    ...(region === undefined ? [] : [{ label: region.name }]),
  ];
  if (organisation === undefined) {
    return (
      <Page title={words('page.loadingTitle')} breadcrumb={crumbs}>
        <Card label={words('page.loadingTitle')}>
          <h2>
            <HiddenText>{words('page.loadingTitle')}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('page.what')}
            error={refused(error)}
            onRetry={() => void refetch()}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      </Page>
    );
  }
  return (
    <Page title={organisation.name} breadcrumb={crumbs} meta={<OrganisationMeta organisation={organisation} />}>
      <PeopleCard people={organisation.people} />
      {engagements}
      <IdentityCard organisation={organisation} />
    </Page>
  );
}

function OrganisationMeta({ organisation }: { organisation: ShownOrganisation }) {
  const words = useNetworkWords();
  const { places } = useNetworkFrame();
  const { state, kind, regional } = organisation;
  const place = placeOf(organisation);
  return (
    <>
      <Meta>
        <OrganisationTag state={state} />
      </Meta>
      {place !== null && <Meta icon={<IconMapPin />}>{place}</Meta>}
      <Meta icon={<IconBuildingBank />}>
        {words(`kind.${kind}`)}
        {regional !== null && (
          <>
            , {words('page.affiliatedTo')} <AppLink href={places.organisation(regional.id)}>{regional.name}</AppLink>
          </>
        )}
      </Meta>
    </>
  );
}

function IdentityCard({ organisation }: { organisation: ShownOrganisation }) {
  const words = useNetworkWords();
  const format = useFormat();
  const { language } = useLanguage();
  const { code, kind, communeName, department, regions, timeZone } = organisation;
  const facts = [
    { term: words('page.code'), detail: code },
    { term: words('page.kindLabel'), detail: words(`kind.${kind}`) },
    { term: words('page.town'), detail: communeName },
    { term: words('page.department'), detail: department === null ? null : `${department.name} (${department.code})` },
    { term: words('page.regions'), detail: regions.length === 0 ? null : regions.map(({ name }) => name).join(', ') },
    { term: words('page.timeZone'), detail: `${zoneName(timeZone, language)}, ${format.time(new Date(), timeZone)}` },
  ];
  return (
    <Card title={words('page.identity')}>
      <FactList facts={facts.filter(({ detail }) => detail !== null)} />
    </Card>
  );
}
