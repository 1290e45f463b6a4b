import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  Banner,
  FilterBar,
  FilterButton,
  Page,
  QueryStates,
  useFormat,
  useLanguage,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useMemo } from 'react';
import { useFrameworksWords } from '../frameworks/frameworks-words.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { SteerTabs } from '../register/steer-tabs.js';
import { EvolutionCard } from './evolution-card.js';
import { ExpiryCard } from './expiry-card.js';
import { FunnelCard, type Steering } from './funnel-card.js';
import { MissionsCard, missionsPlace } from './missions-card.js';
import { ShareMapCard } from './share-map-card.js';
import { labelSteeringQuery, regionNamesQuery } from './steering.operations.js';
import { changedSteering, steeringHref, type SteeringSearch } from './steering-search.js';
import { useSteeringLead } from './use-steering-lead.js';
import { useSteeringWords } from './steering-words.js';
import { WeakCriteriaCard } from './weak-criteria-card.js';
import styles from './steering.module.css';

interface SteeringPageProps {
  search: SteeringSearch;
  onSearch: (search: SteeringSearch) => void;
}

/** Where do we stand, which criteria are weak, who expires: the answer is the title, the rest one click away. */
export function SteeringPage({ search, onSearch }: SteeringPageProps) {
  const words = useSteeringWords();
  const frameworkWords = useFrameworksWords();
  const { refused } = useRefusalWords();
  const { places, capabilities } = useLabellingFrame();
  const { data, previousData, loading, error, refetch } = useQuery(labelSteeringQuery, {
    variables: { frameworkId: search.referentiel ?? null, month: search.mois ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const steering = (data ?? (loading ? previousData : undefined))?.labelSteering;
  const lead = useSteeringLead(steering);
  const labelled = steering?.funnel.find(({ stage }) => stage === 'labelled')?.count ?? 0;
  const isForMissions = steering?.framework.audience !== 'associations';
  const title =
    steering === undefined
      ? words('loading')
      : words(isForMissions ? 'title' : 'titleAssociations', { labelled, members: steering.members });
  return (
    <Page
      title={title}
      density="work"
      band={<SteerTabs current="steering" />}
      {...(lead === null ? {} : { lead })}
      actions={
        <ActRow>
          <Act label={frameworkWords('title')} href={places.frameworks} />
          <Act label={words('campaigns')} href={places.labelCampaigns} />
          {capabilities.includes('steerLabelling') && (
            <Act variant="filled" label={words('prepare')} href={places.commissions} />
          )}
        </ActRow>
      }
    >
      {steering !== undefined && <SteeringFilters steering={steering} search={search} onSearch={onSearch} />}
      <QueryStates
        loading={loading && steering === undefined}
        what={words('what')}
        rows={8}
        error={steering === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {steering !== undefined && <SteeringCards steering={steering} search={search} onSearch={onSearch} />}
      </QueryStates>
    </Page>
  );
}

interface LoadedProps extends SteeringPageProps {
  steering: Steering;
}

function SteeringFilters({ steering, search, onSearch }: LoadedProps) {
  const words = useSteeringWords();
  const { language } = useLanguage();
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
  const months = steering.evolution.map(({ month }) => ({ value: month, label: monthName(month) })).reverse();
  const frameworks = steering.frameworks.map(({ id, title, versionNumber }) => ({
    value: id,
    label: words('version', { title, number: versionNumber }),
  }));
  return (
    <>
      <FilterBar bare>
        <FilterButton
          label={words('framework')}
          options={frameworks}
          value={steering.framework.id}
          onChange={(id) => onSearch(changedSteering(search, { referentiel: id }))}
        />
        <FilterButton
          label={search.mois === undefined ? words('now') : words('month')}
          options={months}
          value={search.mois ?? null}
          onChange={(month) => onSearch(changedSteering(search, { mois: month }))}
        />
      </FilterBar>
      {steering.framework.isDemo && <Banner kind="info">{words('demo')}</Banner>}
    </>
  );
}

function SteeringCards({ steering, search, onSearch }: LoadedProps) {
  const words = useSteeringWords();
  const format = useFormat();
  const { acting, places } = useLabellingFrame();
  const { data } = useQuery(regionNamesQuery);
  const all = data?.regions;
  const regionNames = useMemo(() => {
    const shown = new Set(steering.regions.map(({ regionCode }) => regionCode));
    return new Map((all ?? []).filter(({ code }) => shown.has(code)).map(({ code, name }) => [code, name]));
  }, [all, steering.regions]);
  const base = places.labelSteering;
  const listHref = (change: Parameters<typeof steeringHref>[2]) =>
    `${steeringHref(base, search, change)}#${missionsPlace}`;
  return (
    <>
      <div className={styles.grid}>
        <FunnelCard steering={steering} readyHref={listHref({ vue: 'ready', region: null })} />
        {acting.kind === 'nationalUnion' && (
          <ShareMapCard
            steering={steering}
            regionNames={regionNames}
            region={search.region ?? null}
            regionHref={(region) => listHref({ region, vue: 'all' })}
          />
        )}
        <WeakCriteriaCard criteria={steering.criteria} />
        <ExpiryCard {...{ steering, regionNames }} expiringHref={listHref({ vue: 'expiringSoon', region: null })} />
      </div>
      <MissionsCard
        search={search}
        onSearch={onSearch}
        framework={steering.framework}
        regionNames={regionNames}
        base={base}
      />
      <EvolutionCard evolution={steering.evolution} />
      {steering.computedAt !== null && (
        <p className={styles.small}>{words('updated', { time: format.time(steering.computedAt, acting.timeZone) })}</p>
      )}
    </>
  );
}
