import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Banner,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Page,
  Pile,
  QueryStates,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconUpload } from '@tabler/icons-react';
import type { FrameworksQuery } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { frameworksQuery } from './frameworks.operations.js';
import { useFrameworksWords } from './frameworks-words.js';
import { VersionTag } from './version-tag.js';

type Framework = FrameworksQuery['frameworks'][number];
type Version = Framework['versions'][number];

/** What organisations answer: each framework with its versions, the newest first. */
export function FrameworksPage() {
  const words = useFrameworksWords();
  const { refused } = useRefusalWords();
  const { places, capabilities } = useLabellingFrame();
  const { data, loading, error, refetch } = useQuery(frameworksQuery, { fetchPolicy: 'cache-and-network' });
  const frameworks = data?.frameworks;
  const imports = capabilities.includes('steerLabelling') && capabilities.includes('importRecords');
  const act = <Act icon={<IconUpload />} label={words('import')} href={places.newImport} />;
  return (
    <Page title={words('title')} lead={words('lead')} density="work" {...(imports ? { actions: act } : {})}>
      <QueryStates
        loading={loading && frameworks === undefined}
        what={words('what')}
        rows={6}
        error={frameworks === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {frameworks?.length === 0 && <Empty title={words('none')} detail={words('noneDetail')} />}
        {frameworks?.map((framework) => (
          <FrameworkCard key={framework.id} framework={framework} />
        ))}
      </QueryStates>
    </Page>
  );
}

function FrameworkCard({ framework }: { framework: Framework }) {
  const words = useFrameworksWords();
  const { title, audience, isDemo, versions } = framework;
  return (
    <Card title={title} beside={words(`audience.${audience}`)}>
      <Pile>
        {isDemo && <Banner kind="info">{words('demo')}</Banner>}
        <VersionsTable title={title} versions={versions} />
      </Pile>
    </Card>
  );
}

function VersionsTable({ title, versions }: { title: string; versions: readonly Version[] }) {
  const words = useFrameworksWords();
  const format = useFormat();
  const { places, acting } = useLabellingFrame();
  const columns: Column<Version>[] = [
    {
      key: 'number',
      header: words('version'),
      rowHead: true,
      render: ({ id, number }) => <AppLink href={places.framework(id)}>{words('versionNumber', { number })}</AppLink>,
    },
    {
      key: 'state',
      header: words('stateColumn'),
      card: 'tag',
      render: ({ state }) => <VersionTag state={state} />,
    },
    { key: 'criteria', header: words('criteria'), align: 'end', render: ({ criteria }) => format.count(criteria) },
    { key: 'answering', header: words('answering'), align: 'end', render: ({ answering }) => format.count(answering) },
    {
      key: 'since',
      header: words('since'),
      render: ({ publishedAt }) =>
        publishedAt === null ? <Nothing /> : format.day(publishedAt, { zone: acting.timeZone, weekday: false }),
    },
    { key: 'by', header: words('by'), render: ({ decidedBy }) => decidedBy },
  ];
  return <DataTable caption={words('versions', { title })} columns={columns} rows={versions} rowKey={({ id }) => id} />;
}
