import { HiddenText, regionTiles } from '@maillage/platform-admin';
import { useId, useState } from 'react';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { MissionPointsQuery } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';
import { convexHull } from './convex-hull.js';
import { MissionMark, MissionPoint } from './mission-point.js';
import { frames, type MapFrame, placeOn } from './projection.js';
import styles from './mission-map.module.css';

export type PlacedMission = MissionPointsQuery['missionPoints'][number];

interface MissionMapProps {
  missions: readonly PlacedMission[];
  regionNames: ReadonlyMap<string, string>;
}

/** Every Mission at its place. Tab goes from region to region, the arrows from one Mission of a region to another. */
export function MissionMap({ missions, regionNames }: MissionMapProps) {
  const words = useDirectoryWords();
  const network = useNetworkWords();
  const help = useId();
  const [pointed, setPointed] = useState<PlacedMission | null>(null);
  return (
    <div className={styles.around}>
      <p id={help} className={styles.help}>
        {words('mapKeys')}
      </p>
      <div className={styles.frames} role="group" aria-label={words('mapByMission')} aria-describedby={help}>
        {frames.map((frame) => (
          <FrameMap key={frame.key} frame={frame} missions={missions} regionNames={regionNames} onPoint={setPointed} />
        ))}
      </div>
      <p className={styles.pointed} aria-hidden>
        {pointed === null ? (
          words('mapPoint')
        ) : (
          <>
            <svg width="18" height="18" viewBox="-9 -9 18 18">
              <MissionMark state={pointed.state} />
            </svg>
            <span>
              <b>{pointed.name}</b>
              {pointed.communeName !== null && `, ${pointed.communeName}`} : {network(`state.${pointed.state}`)}
            </span>
          </>
        )}
      </p>
      <HiddenText>{words('mapListed')}</HiddenText>
    </div>
  );
}

interface FrameMapProps extends MissionMapProps {
  frame: MapFrame;
  onPoint: (mission: PlacedMission) => void;
}

/** A part of the world with its regions. */
function FrameMap({ frame, missions, regionNames, onPoint }: FrameMapProps) {
  const shown = regionTiles.filter(({ region }) => frame.regions.includes(region));
  const isInset = frame.regions.length === 1;
  // Those that are not active are drawn over the others: they are what one looks for.
  const inRegion = (region: string) => {
    const there = missions.filter(({ regionCode }) => regionCode === region);
    return [...there.filter(({ state }) => state === 'active'), ...there.filter(({ state }) => state !== 'active')];
  };
  return (
    <div className={isInset ? styles.inset : styles.mainland}>
      {isInset && (
        <p className={styles.name} aria-hidden>
          {shown[0]?.code}
        </p>
      )}
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`}>
        {shown.map(({ region }) => (
          <RegionPoints
            key={region}
            name={regionNames.get(region) ?? region}
            frame={frame}
            missions={inRegion(region)}
            onPoint={onPoint}
          />
        ))}
      </svg>
    </div>
  );
}

interface RegionPointsProps {
  name: string;
  frame: MapFrame;
  missions: readonly PlacedMission[];
  onPoint: (mission: PlacedMission) => void;
}

function RegionPoints({ name, frame, missions, onPoint }: RegionPointsProps) {
  const words = useDirectoryWords();
  const id = useId();
  const [stop, setStop] = useState(0);
  if (missions.length === 0) return null;
  const placed = missions.map((mission) => ({ mission, place: placeOn(frame, mission) }));
  const ground = convexHull(placed.map(({ place }) => place));
  const move = (index: number) => {
    const next = (index + missions.length) % missions.length;
    setStop(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <g role="group" aria-label={words('mapRegion', { name, count: missions.length })}>
      {frame.regions.length > 1 && (
        <polygon className={styles.ground} aria-hidden points={ground.map(({ x, y }) => `${x},${y}`).join(' ')} />
      )}
      {placed.map(({ mission, place }, index) => (
        <MissionPoint
          key={mission.id}
          id={`${id}-${index}`}
          mission={mission}
          place={place}
          isStop={index === Math.min(stop, missions.length - 1)}
          onMove={(by) => move(index + by)}
          onPoint={onPoint}
        />
      ))}
    </g>
  );
}
