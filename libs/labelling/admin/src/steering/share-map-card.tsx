import { Card, regionTiles, type Tile, TileLegend, TileMap, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import { labelledShare, shareSteps } from './labelled-share.js';
import { ShareTable } from './share-table.js';
import type { Steering } from './funnel-card.js';
import { useSteeringWords } from './steering-words.js';
import styles from './steering.module.css';

interface ShareMapCardProps {
  steering: Steering;
  regionNames: ReadonlyMap<string, string>;
  /** The one whose Missions are listed below. */
  region: string | null;
  regionHref: (code: string) => string;
}

/** The share of labelled Missions by region, as tiles, or with the associations as a table. */
export function ShareMapCard({ steering, regionNames, region, regionHref }: ShareMapCardProps) {
  const words = useSteeringWords();
  const [tabular, setTabular] = useState(false);
  const tiles = useShareTiles(steering, regionNames, regionHref);
  const legend = useShareLegend();
  return (
    <Card
      title={words('map.title')}
      beside={
        <button type="button" className={styles.toggle} onClick={() => setTabular(!tabular)}>
          {words(tabular ? 'map.drawing' : 'map.table')}
        </button>
      }
    >
      {tabular ? (
        <ShareTable groups={steering.groups} />
      ) : (
        <>
          <TileMap tiles={tiles} current={region} label={words('map.mainland')} overseasLabel={words('map.overseas')} />
          <TileLegend label={words('map.legend')} entries={legend} />
        </>
      )}
    </Card>
  );
}

function useShareTiles(
  { regions }: Steering,
  names: ReadonlyMap<string, string>,
  hrefOf: (code: string) => string,
): readonly Tile[] {
  const words = useSteeringWords();
  const format = useFormat();
  return regionTiles.flatMap(({ region, code, place }) => {
    const found = regions.find(({ regionCode }) => regionCode === region);
    if (found === undefined) return [];
    const { level, rate } = labelledShare(found);
    const { labelled, members } = found;
    return [
      {
        ...{ key: region, code, place, level, href: hrefOf(region) },
        value: rate === null ? words('map.count', { labelled, members }) : format.percent(rate),
        sentence: words('map.sentence', { name: names.get(region) ?? region, labelled, members }),
      },
    ];
  });
}

function useShareLegend() {
  const words = useSteeringWords();
  const format = useFormat();
  const steps = shareSteps.map(({ level, from, below }) => {
    if (below === null) return { level, words: words('map.above', { from: format.percent(from) }) };
    if (from === 0) return { level, words: words('map.below', { below: format.percent(below) }) };
    return { level, words: words('map.step', { from: format.percent(from), below: format.percent(below) }) };
  });
  return [...steps, { level: 'few' as const, words: words('map.few') }];
}
