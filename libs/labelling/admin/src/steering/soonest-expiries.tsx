import { useQuery } from '@apollo/client/react';
import { AppLink, useFormat } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { missionHref } from './mission-columns.js';
import { steeredMissionsQuery } from './steering.operations.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

interface SoonestExpiriesProps {
  frameworkId: string;
  regionNames: ReadonlyMap<string, string>;
}

const shown = 5;
const filter = { view: 'expiringSoon' as const, regionCode: null, text: null };

/** Who is first to lose its label, by name: what a column of figures does not tell. */
export function SoonestExpiries({ frameworkId, regionNames }: SoonestExpiriesProps) {
  const words = useSteeringWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const { data, previousData } = useQuery(steeredMissionsQuery, {
    variables: { first: shown, frameworkId, filter },
    fetchPolicy: 'cache-and-network',
  });
  const missions = (data ?? previousData)?.steeredMissions.rows ?? [];
  if (missions.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={words('expiry.soonest')}>
      {missions.map((mission) => (
        <li key={mission.id}>
          <AppLink href={missionHref(places, mission)}>{mission.name}</AppLink>
          <span>{regionNames.get(mission.regionCodes[0] ?? '')}</span>
          <span className={mission.renewalBegun ? undefined : styles.late}>
            {format.shortDate(mission.labelledUntil ?? '')}
          </span>
        </li>
      ))}
    </ul>
  );
}
