import { useQuery } from '@apollo/client/react';
import { Card, Empty, HiddenText, QueryStates } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { regionsQuery } from '../directory/directory.operations.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { missionPointsQuery } from './map.operations.js';
import { MapViews } from './map-views.js';
import { MissionMap } from './mission-map.js';
import { MissionMark } from './mission-point.js';
import styles from './mission-map.module.css';
import cards from './map-cards.module.css';

const keyed = ['active', 'affiliated', 'prospective', 'suspended'] as const;

/** Every Mission of which the place is known. */
export function MissionsCard() {
  const words = useDirectoryWords();
  const network = useNetworkWords();
  const { refused } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(missionPointsQuery);
  const { data: named } = useQuery(regionsQuery);
  const missions = data?.missionPoints ?? [];
  const regionNames = new Map((named?.regions ?? []).map(({ code, name }) => [code, name]));
  const empty = <Empty title={words('mapNothing')} detail={words('mapNothingDetail')} />;
  return (
    <Card flush label={words('mapByMission')}>
      <h2>
        <HiddenText>{words('mapByMission')}</HiddenText>
      </h2>
      <MapViews current="missions" />
      <QueryStates
        loading={loading && data === undefined}
        what={words('mapWhat')}
        rows={10}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
        {...(data !== undefined && missions.length === 0 ? { empty } : {})}
      >
        <div className={cards.inside}>
          <MissionMap missions={missions} regionNames={regionNames} />
          <ul className={styles.keys} aria-label={words('mapLegend')}>
            {keyed.map((state) => (
              <li key={state}>
                <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden>
                  <MissionMark state={state} />
                </svg>
                {network(`state.${state}`)}
              </li>
            ))}
          </ul>
        </div>
      </QueryStates>
    </Card>
  );
}
