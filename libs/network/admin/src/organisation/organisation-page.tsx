import { useQuery } from '@apollo/client/react';
import { Act, Card, HiddenText, Page, QueryStates, TabLinks } from '@maillage/platform-admin';
import { IconMail } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { OrganisationRecordQuery } from '../generated/graphql.js';
import { DirectoryActs } from '../keeping/directory-acts.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { FiguresCard } from './figures-card.js';
import { HistoryCard } from './history-card.js';
import { IdentityCard } from './identity-card.js';
import { OrganisationMeta } from './organisation-meta.js';
import { organisationRecordQuery } from './organisation-record.operations.js';
import { PeopleCard } from './people-card.js';
import { ReadersCard } from './readers-card.js';
import { SeenCard } from './seen-card.js';

export type OrganisationRecord = OrganisationRecordQuery['organisationRecord'];

export const organisationTabs = ['personnes', 'engagements', 'visibilite'] as const;
export type OrganisationTab = (typeof organisationTabs)[number];

interface OrganisationPageProps {
  id: string;
  /** The part shown; without it the page in brief. */
  tab: OrganisationTab | null;
  /** What other contexts say of the organisation. */
  engagements?: ReactNode;
}

/** One organisation: who it is, who holds it, what it takes part in, and who sees what of it. */
export function OrganisationPage({ id, tab, engagements }: OrganisationPageProps) {
  const words = useNetworkWords();
  const { refused, places } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(organisationRecordQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const record = data?.organisationRecord;
  const [region] = record?.organisation.regions ?? [];
  const crumbs = [
    { label: words('list.title'), href: places.organisations },
    ...(region === undefined ? [] : [{ label: region.name, href: `${places.organisations}?region=${region.code}` }]),
  ];
  if (record === undefined) {
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
  return <FullPage record={record} tab={tab} crumbs={crumbs} engagements={engagements} />;
}

interface FullPageProps extends Pick<OrganisationPageProps, 'tab' | 'engagements'> {
  record: OrganisationRecord;
  crumbs: { label: string; href?: string }[];
}

function FullPage({ record, tab, crumbs, engagements }: FullPageProps) {
  const { organisation } = record;
  const aside = (
    <>
      <HistoryCard id={organisation.id} decisions={record.decisions} />
      <SeenCard id={organisation.id} />
    </>
  );
  return (
    <Page
      title={organisation.name}
      breadcrumb={crumbs}
      meta={<OrganisationMeta record={record} />}
      actions={<WriteAct record={record} />}
      band={<OrganisationTabs record={record} current={tab} />}
      {...(tab === null ? { aside } : {})}
    >
      {tab === null && (
        <>
          <FiguresCard record={record} />
          <PeopleCard record={record} first={4} />
          {engagements}
          <IdentityCard record={record} />
          <DirectoryActs id={organisation.id} />
        </>
      )}
      {tab === 'personnes' && <PeopleCard record={record} />}
      {tab === 'engagements' && engagements}
      {tab === 'visibilite' && <ReadersCard id={organisation.id} />}
    </Page>
  );
}

function OrganisationTabs({ record, current }: { record: OrganisationRecord; current: OrganisationTab | null }) {
  const words = useDirectoryWords();
  const { places } = useNetworkFrame();
  const href = places.organisation(record.organisation.id);
  const tabs = [
    { label: words('tab.brief'), href, current: current === null },
    ...organisationTabs.map((tab) => ({
      label: words(`tab.${tab}`),
      href: `${href}?onglet=${tab}`,
      current: tab === current,
    })),
  ];
  return <TabLinks flat tabs={tabs} label={words('tabs')} />;
}

const heads = ['director', 'regionalOfficer', 'unionOfficer'] as const;

/** A mail to who heads the organisation; nothing where the address is not shared. */
function WriteAct({ record }: { record: OrganisationRecord }) {
  const words = useDirectoryWords();
  const head = record.seats.find(({ role, email }) => email !== null && heads.some((one) => one === role));
  if (head === undefined || head.email === null) return null;
  return <Act variant="filled" icon={<IconMail />} label={words('writeHead')} href={`mailto:${head.email}`} />;
}
