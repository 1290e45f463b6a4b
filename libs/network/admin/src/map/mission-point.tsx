import { AppLink } from '@maillage/platform-admin';
import type { KeyboardEvent } from 'react';
import type { OrganisationState } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import type { PlacedMission } from './mission-map.js';
import type { Place } from './projection.js';
import styles from './mission-map.module.css';

/** The sign of a state: told apart by shape as well as by colour. */
export const MissionMark = ({ state }: { state: OrganisationState }) => {
  switch (state) {
    case 'active':
      return <circle className={styles.active} r={5.5} />;
    case 'affiliated':
      return <rect className={styles.affiliated} x={-5} y={-5} width={10} height={10} />;
    case 'suspended':
      return <path className={styles.suspended} d="M0 -7 L7 6 H-7 Z" />;
    case 'prospective':
    case 'merged':
    case 'closed':
      return <circle className={styles.prospective} r={5} />;
  }
};

interface MissionPointProps {
  id: string;
  mission: PlacedMission;
  place: Place;
  /** Whether Tab stops here: one point of each region. */
  isStop: boolean;
  onMove: (by: 1 | -1) => void;
  onPoint: (mission: PlacedMission) => void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function MissionPoint({ id, mission, place, isStop, onMove, onPoint }: MissionPointProps) {
  const words = useNetworkWords();
  const { places } = useNetworkFrame();
  const where = mission.communeName === null ? mission.name : `${mission.name}, ${mission.communeName}`;
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <AppLink
      id={id}
      href={places.organisation(mission.id)}
      className={styles.point}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${where}, ${words(`state.${mission.state}`)}`}
      onKeyDown={move}
      onFocus={() => onPoint(mission)}
      onPointerEnter={() => onPoint(mission)}
    >
      <g transform={`translate(${place.x} ${place.y})`}>
        <circle className={styles.reach} r={9} />
        <g className={styles.mark}>
          <MissionMark state={mission.state} />
        </g>
      </g>
    </AppLink>
  );
}
