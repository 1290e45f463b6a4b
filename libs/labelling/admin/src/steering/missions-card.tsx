import {
  Act,
  AppLink,
  Card,
  Empty,
  FilterBar,
  FilterButton,
  GrowingTable,
  TabLinks,
  TextFilter,
} from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { SteeredMissionsExport } from '../transfers/steered-missions-export.js';
import type { Steering } from './funnel-card.js';
import { useMissionColumns } from './mission-columns.js';
import {
  changedSteering,
  missionFilterOf,
  steeredViews,
  steeringHref,
  type SteeringSearch,
} from './steering-search.js';
import { useSteeringWords } from './steering-words.js';
import { useSteeredMissions } from './use-steered-missions.js';
import styles from './steering.module.css';

/** What a link to this list names. */
export const missionsPlace = 'missions';

interface MissionsCardProps {
  search: SteeringSearch;
  onSearch: (search: SteeringSearch) => void;
  framework: Steering['framework'];
  regionNames: ReadonlyMap<string, string>;
  /** The address of the page, to which the tabs lead. */
  base: string;
}

/** Each organisation and where it stands, with the views that one comes for. */
export function MissionsCard({ search, onSearch, framework, regionNames, base }: MissionsCardProps) {
  const words = useSteeringWords();
  const { acting, places } = useLabellingFrame();
  const columns = useMissionColumns(framework.thresholdPercent);
  const list = useSteeredMissions(search);
  const { page } = list;
  const everywhere = words(acting.kind === 'nationalUnion' ? 'list.network' : 'list.ours');
  const where = search.region === undefined ? everywhere : (regionNames.get(search.region) ?? search.region);
  const tabs = steeredViews.map((view) => ({
    label: words(`list.view.${view}`),
    href: steeringHref(base, search, { vue: view }),
    current: (search.vue ?? 'all') === view,
    ...(page === undefined ? {} : { count: page.counts[view] }),
  }));
  const regions = [...regionNames].map(([value, label]) => ({ value, label }));
  return (
    <Card flush place={missionsPlace} title={words('list.title', { where, count: page?.counts.all ?? 0 })}>
      <TabLinks tabs={tabs} />
      <FilterBar end={<SteeredMissionsExport frameworkId={framework.id} filter={missionFilterOf(search)} />}>
        {regions.length > 1 && (
          <FilterButton
            label={words('list.region')}
            options={regions}
            value={search.region ?? null}
            onChange={(region) => onSearch(changedSteering(search, { region }))}
          />
        )}
        <TextFilter
          label={words('list.text')}
          text={search.texte ?? ''}
          onText={(texte) => onSearch(changedSteering(search, { texte: texte === '' ? null : texte }))}
        />
      </FilterBar>
      <GrowingTable
        list={{ ...list, page: page && { ...page, total: page.counts[search.vue ?? 'all'] } }}
        caption={words('list.caption')}
        what={words('list.caption')}
        failed={words('list.failed')}
        columns={columns}
        loadingRows={8}
        empty={
          <Empty
            title={words('list.nothing')}
            detail={words('list.nothingDetail')}
            action={
              <Act
                label={words('list.clear')}
                onAct={() => onSearch(changedSteering(search, { region: null, vue: null, texte: null }))}
              />
            }
          />
        }
      />
      {acting.kind === 'nationalUnion' && (
        <p className={styles.privacy}>
          {words('list.privacy')} <AppLink href={places.ourReaders('labelAnswers')}>{words('list.why')}</AppLink>
        </p>
      )}
    </Card>
  );
}
