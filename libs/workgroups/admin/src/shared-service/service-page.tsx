import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Banner,
  BarList,
  Card,
  Empty,
  FactList,
  HiddenText,
  Meta,
  Page,
  PartialNotice,
  Pile,
  QueryStates,
  RefusalBanner,
  Tag,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ServiceDetailFragment, SharedServiceState } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { CostsCard } from './costs-card.js';
import { PlacesCard } from './places-card.js';
import { LeaveServiceDialog } from './leave-service-dialog.js';
import { RateDialog } from './rate-dialog.js';
import { SubscribeDialog } from './subscribe-dialog.js';
import { serviceQuery } from './service.operations.js';
import { type ServiceMove, useServiceMoves } from './use-service-moves.js';

/** One shared service: what is promised, the seats and who waits, who pays what and why, how satisfied they are. */
export function ServicePage({ id }: { id: string }) {
  const words = useWorkgroupsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(serviceQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const service = data?.sharedService;
  const retry = () => void refetch();
  if (service === undefined) {
    const title = words('service.loadingTitle');
    return (
      <Page title={title}>
        <Card label={title}>
          <h2>
            <HiddenText>{title}</HiddenText>
          </h2>
          <QueryStates
            loading={loading}
            what={words('service.whatService')}
            error={refused(error)}
            onRetry={retry}
            rows={6}
          >
            {null}
          </QueryStates>
        </Card>
      </Page>
    );
  }
  return <ServiceView service={service} stale={error === undefined ? null : retry} />;
}

/** Acts that are done in a dialog. */
type Dialogue = 'rate' | 'subscribe' | 'leave';

const tags: Readonly<Record<SharedServiceState, 'outline' | 'running' | 'neutral'>> = {
  draft: 'outline',
  open: 'running',
  ended: 'neutral',
};

function ServiceView({ service, stale }: { service: ServiceDetailFragment; stale: (() => void) | null }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  const [asked, setAsked] = useState<Dialogue | null>(null);
  const [done, setDone] = useState<ServiceMove | Dialogue | null>(null);
  const moves = useServiceMoves(service, setDone);
  const finish = (act: Dialogue) => {
    setAsked(null);
    setDone(act);
  };
  const day = (at: string) => format.day(at, { weekday: false });
  return (
    <Page
      title={service.title}
      breadcrumb={[{ label: service.groupTitle, href: places.group(service.groupId) }]}
      {...(service.description === '' ? {} : { lead: service.description })}
      meta={
        <>
          <Tag kind={tags[service.state]}>{words(`service.state.${service.state}`)}</Tag>
          <Meta>{words(`service.kind.${service.kind}`)}</Meta>
          <Meta>{words('service.seatsOf', { taken: service.seatsTaken, seats: service.seats })}</Meta>
          <Meta>{words('service.period', { from: day(service.startsOn), to: day(service.endsOn) })}</Meta>
        </>
      }
      actions={<HeadActs service={service} busy={moves.busy} onMove={moves.run} onAsk={setAsked} />}
      aside={<TermsCard service={service} />}
    >
      {stale !== null && <PartialNotice title={words('service.stale')} onRetry={stale} />}
      <RefusalBanner refusal={moves.refusal} />
      {done !== null && <Banner kind="ok" announced title={words(`service.done.${done}`)} />}
      <PlacesCard service={service} />
      <CostsCard service={service} />
      <RatingsCard service={service} />
      {asked === 'rate' && (
        <RateDialog service={service} onClose={() => setAsked(null)} onDone={() => finish('rate')} />
      )}
      {asked === 'subscribe' && (
        <SubscribeDialog service={service} onClose={() => setAsked(null)} onDone={() => finish('subscribe')} />
      )}
      {asked === 'leave' && (
        <LeaveServiceDialog service={service} onClose={() => setAsked(null)} onDone={() => finish('leave')} />
      )}
    </Page>
  );
}

interface HeadActsProps {
  service: ServiceDetailFragment;
  busy: ServiceMove | null;
  onMove: (act: ServiceMove) => void;
  onAsk: (act: Dialogue) => void;
}

function HeadActs({ service, busy, onMove, onAsk }: HeadActsProps) {
  const words = useWorkgroupsWords();
  const { acting, places } = useWorkgroupsFrame();
  const { availability } = useRefusalWords();
  const moves: readonly ServiceMove[] =
    service.state === 'draft' ? ['open'] : service.state === 'open' ? ['shareCosts', 'end'] : ['shareCosts'];
  const own = (act: string) => service.ownActs.find((one) => one.act === act);
  const isIn = own('leave')?.can === true;
  const isWaiting = service.places.some(
    ({ organisation, waiting }) => organisation.id === acting.id && waiting !== null,
  );
  return (
    <ActRow>
      {service.acts.length > 0 && service.state === 'draft' && (
        <Act label={words('service.act.edit')} href={places.editService(service.id)} />
      )}
      {service.acts.length > 0 &&
        moves.map((act) => (
          <Act
            key={act}
            label={words(`service.act.${act}`)}
            busyLabel={words('service.acting')}
            busy={busy === act}
            variant={act === 'open' ? 'filled' : 'outlined'}
            available={availability(service.acts.find((one) => one.act === act) ?? forbidden)}
            onAct={() => onMove(act)}
          />
        ))}
      {service.ownActs.length > 0 && !isIn && (
        <Act
          label={words('service.act.subscribe')}
          variant="filled"
          available={availability(own('subscribe') ?? forbidden)}
          onAct={() => onAsk('subscribe')}
        />
      )}
      {isIn && (
        <>
          {!isWaiting && (
            <Act
              label={words('service.act.rate')}
              available={availability(own('rate') ?? forbidden)}
              onAct={() => onAsk('rate')}
            />
          )}
          <Act
            label={words('service.act.leave')}
            available={availability(own('leave') ?? forbidden)}
            onAct={() => onAsk('leave')}
          />
        </>
      )}
    </ActRow>
  );
}

const forbidden = { can: false, code: 'FORBIDDEN' as const, params: null };

function TermsCard({ service }: { service: ServiceDetailFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const keys = service.keyParts.map(({ key, percent }) =>
    words('service.keyPart', { key: words(`service.key.${key}`), percent: format.percent(percent / 100) }),
  );
  return (
    <Card title={words('service.level')}>
      <Pile gap="md">
        <p>{service.serviceLevel === '' ? words('service.levelNone') : service.serviceLevel}</p>
        <FactList
          layout="stacked"
          facts={[
            { term: words('service.cost'), detail: format.money(service.costCents) },
            { term: words('service.costKey'), detail: keys.join(' · ') },
          ]}
        />
      </Pile>
    </Card>
  );
}

function RatingsCard({ service }: { service: ServiceDetailFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  if (service.scoreTenths === null) {
    return (
      <Card title={words('service.ratings')}>
        <Empty title={words('service.ratingsNone')} detail={words('service.ratingsNoneDetail')} />
      </Card>
    );
  }
  return (
    <Card
      title={words('service.ratings')}
      beside={words('service.score', { score: format.count(service.scoreTenths / 10, 1) })}
    >
      <BarList
        label={words('service.ratings')}
        scale={5}
        layout="under"
        bars={service.ratings.map(({ organisation, score, comment }) => ({
          ...{ key: organisation.id, value: score, figure: words('service.score', { score }) },
          label: comment === '' ? organisation.name : `${organisation.name}${format.colon} ${comment}`,
        }))}
      />
    </Card>
  );
}
