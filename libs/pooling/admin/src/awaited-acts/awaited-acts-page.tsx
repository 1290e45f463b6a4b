import {
  Act,
  AwaitedActs,
  type AwaitedLine,
  Card,
  Empty,
  HiddenText,
  Page,
  PartialNotice,
  Pile,
  QueryStates,
  useRefusalWords,
} from '@maillage/platform-admin';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { groupByDelay, type ByDelay } from './group-by-delay.js';
import { NearbyCampaigns } from './nearby-campaigns.js';
import { useAwaitedActs } from './use-awaited-acts.js';
import { useAwaitedRows, type Awaited } from './use-awaited-rows.js';

interface AwaitedActsPageProps {
  /** What the other contexts await; undefined until it is known. */
  others: readonly AwaitedLine[] | undefined;
}

/** Home: what the network awaits from the organisation, the most urgent first. */
export function AwaitedActsPage({ others }: AwaitedActsPageProps) {
  const words = usePoolingWords();
  const { acting, person, places, capabilities } = usePoolingFrame();
  const { refused } = useRefusalWords();
  const { campaigns, loading, error, refetch } = useAwaitedActs();
  const acts = campaigns === undefined || others === undefined ? undefined : [...campaigns, ...others];
  const groups = groupByDelay<Awaited>(acts ?? [], new Date(), acting.timeZone);
  const readsCampaigns = capabilities.includes('readCampaigns');
  const count = acts?.length;
  const title = count === undefined ? 'loadingTitle' : titleKey(count, readsCampaigns, acting.kind);
  const empty = (
    <Card label={words('awaited.nothing')}>
      <h2>
        <HiddenText>{words('awaited.nothing')}</HiddenText>
      </h2>
      <Empty
        title={words('awaited.nothing')}
        detail={words('awaited.nothingDetail')}
        {...(readsCampaigns ? { action: <Act label={words('awaited.nothingStep')} href={places.campaigns} /> } : {})}
      />
    </Card>
  );
  return (
    <Page
      title={words(`awaited.${title}`, { name: person.givenName, count: count ?? 0 })}
      lead={<Urgency groups={groups} />}
      {...(readsCampaigns ? { aside: <NearbyCampaigns awaited={campaigns ?? []} /> } : {})}
    >
      <QueryStates
        loading={(loading || others === undefined) && acts === undefined}
        what={words('awaited.what')}
        error={acts === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(count === 0 ? { empty } : {})}
      >
        <Pile gap="lg">
          {error !== undefined && <PartialNotice title={words('awaited.stale')} onRetry={() => void refetch()} />}
          <DelayGroup name="late" groups={groups} />
          <DelayGroup name="thisWeek" groups={groups} />
          <DelayGroup name="later" groups={groups} />
        </Pile>
      </QueryStates>
    </Page>
  );
}

const titles = {
  localMission: 'missionTitle',
  regionalAssociation: 'associationTitle',
  nationalUnion: 'unionTitle',
} as const;

/** Of a guest who acts for another's organisation, it is the person who is awaited. */
function titleKey(count: number, isMember: boolean, kind: ReturnType<typeof usePoolingFrame>['acting']['kind']) {
  if (count === 0) return 'nothingTitle';
  if (!isMember) return 'guestTitle';
  return titles[kind];
}

function Urgency({ groups: { late, thisWeek } }: { groups: ByDelay<Awaited> }) {
  const words = usePoolingWords();
  const sentences = [
    late.length > 0 && words('awaited.lateLead', { count: late.length }),
    thisWeek.length > 0 && words('awaited.weekLead', { count: thisWeek.length }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

interface DelayGroupProps {
  name: keyof ByDelay<Awaited>;
  groups: ByDelay<Awaited>;
}

function DelayGroup({ name, groups }: DelayGroupProps) {
  const words = usePoolingWords();
  const [mostUrgent] = [...groups.late, ...groups.thisWeek, ...groups.later];
  const rowOf = useAwaitedRows(mostUrgent);
  const acts = groups[name];
  if (acts.length === 0) return null;
  return (
    <Pile gap="sm">
      <h2>{words(`awaited.${name}`)}</h2>
      <Card flush label={words(`awaited.${name}`)}>
        <AwaitedActs acts={acts.map(rowOf)} />
      </Card>
    </Pile>
  );
}
