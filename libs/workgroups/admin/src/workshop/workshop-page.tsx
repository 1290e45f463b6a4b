import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Card,
  type Column,
  DataTable,
  Empty,
  type Fact,
  FactList,
  Meta,
  Page,
  useApiAct,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import type { WorkshopFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { LoadingPage } from '../parts/loading-page.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { registerMutation, withdrawMutation, workshopQuery } from './workshop.operations.js';
import { WorkshopActsCard } from './workshop-acts-card.js';
import { WorkshopTag } from './workshop-tag.js';

/** A workshop: the own registration first, then what it is about. */
export function WorkshopPage({ workshopId }: { workshopId: string }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(workshopQuery, {
    variables: { id: workshopId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const workshop = data?.workshop;
  if (workshop === undefined) {
    const states = { loading, error: refused(error), onRetry: () => void refetch() };
    return <LoadingPage title={words('workshop.place')} what={words('workshop.what')} {...states} />;
  }
  return (
    <Page
      title={workshop.title}
      lead={when(workshop) ?? ''}
      breadcrumb={[{ label: words('workshop.place'), href: places.workshops }, { label: workshop.title }]}
      meta={
        <Meta>
          <WorkshopTag workshop={workshop} />
        </Meta>
      }
      aside={<Aside workshop={workshop} />}
    >
      <RegistrationCard workshop={workshop} />
      <Card title={words('workshop.summary')}>
        <p className={textStyles.prose}>{workshop.summary === '' ? words('workshop.noSummary') : workshop.summary}</p>
      </Card>
      {workshop.isOurs && <PeopleCard workshop={workshop} />}
    </Page>
  );
}

function RegistrationCard({ workshop }: { workshop: WorkshopFieldsFragment }) {
  const words = useWorkgroupsWords();
  const acts = useToldActs(workshop.registering);
  const register = useApiAct(registerMutation);
  const withdraw = useApiAct(withdrawMutation);
  const { id: workshopId, own, link, replay, seatsLeft, waiting } = workshop;
  const state = own?.state === 'registered' || own?.state === 'waiting' ? own.state : null;
  const isFull = seatsLeft === 0 || waiting > 0;
  return (
    <Card title={words('workshop.yours.title')}>
      <div className={textStyles.block}>
        {state !== null && <h3>{words(`workshop.yours.${state}`)}</h3>}
        <p className={textStyles.dim}>{words(`workshop.yoursDetail.${state ?? 'none'}`)}</p>
        <ActRow>
          {state === null && (
            <Act
              variant="filled"
              fullOnPhone
              available={acts.of('register')}
              label={isFull ? words('workshop.joinLine') : words('workshop.register')}
              onAct={() => register({ workshopId })}
            />
          )}
          {(link ?? null) !== null && state === 'registered' && workshop.state !== 'held' && (
            <Act variant="filled" fullOnPhone label={words('workshop.connect')} href={link ?? ''} />
          )}
          {(replay ?? null) !== null && <Act label={words('workshop.replay')} href={replay ?? ''} />}
          {state !== null && acts.of('withdraw').can && (
            <Act fullOnPhone label={words('workshop.withdraw')} onAct={() => withdraw({ workshopId })} />
          )}
        </ActRow>
      </div>
    </Card>
  );
}

function PeopleCard({ workshop }: { workshop: WorkshopFieldsFragment }) {
  const words = useWorkgroupsWords();
  const columns: readonly Column<WorkshopFieldsFragment['registrations'][number]>[] = [
    {
      key: 'person',
      header: words('workshop.person'),
      rowHead: true,
      render: ({ name, organisation }) => (
        <>
          {name}
          <span className={textStyles.under}>{organisation.name}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words('workshop.state'),
      card: 'line',
      render: ({ state, attended }) => {
        if (attended === true) return words('workshop.came');
        if (attended === false) return words('workshop.absent');
        return state === 'registered' ? words('workshop.seat') : words('workshop.line');
      },
    },
  ];
  return (
    <Card flush title={words('workshop.people')}>
      {workshop.registrations.length === 0 ? (
        <Empty title={words('workshop.peopleNone')} />
      ) : (
        <DataTable
          caption={words('workshop.people')}
          columns={columns}
          rows={workshop.registrations}
          rowKey={({ id }) => id}
          narrow="scroll"
        />
      )}
    </Card>
  );
}

function Aside({ workshop }: { workshop: WorkshopFieldsFragment }) {
  const words = useWorkgroupsWords();
  const when = useWhen();
  const { capacity, seatsLeft, waiting } = workshop;
  const line = waiting > 0 ? `, ${words('workshop.waiting', { count: waiting })}` : '';
  const facts: readonly Fact[] = [
    { term: words('workshop.when'), detail: when(workshop) ?? '' },
    { term: words('workshop.kind'), detail: words(`workshop.kinds.${workshop.kind}`) },
    { term: words('workshop.organiser'), detail: workshop.groupTitle ?? workshop.organiser.name },
    { term: words('workshop.audience'), detail: words(`workshop.bands.${workshop.band}`) },
    {
      term: words('workshop.capacity'),
      detail: `${words('workshop.seatsOf', { count: seatsLeft, capacity })}${line}`,
    },
  ];
  return (
    <>
      <WorkshopActsCard workshop={workshop} />
      <Card title={words('workshop.facts')}>
        <FactList layout="stacked" facts={facts} />
      </Card>
    </>
  );
}
