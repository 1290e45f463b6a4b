import { type LegendEntry, regionTiles, type Tile, useFormat } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';
import { boundsOf, type Measure, measured, type RegionCount, stateCount } from './region-measure.js';

/** The regions as tiles: each leads to its Missions. */
export function useRegionTiles(counts: readonly RegionCount[], measure: Measure): readonly Tile[] {
  const words = useDirectoryWords();
  const format = useFormat();
  const { places } = useNetworkFrame();
  const valueOf = (count: RegionCount): string => {
    const { level, rate } = measured(count, measure);
    if (rate !== null) return format.percent(rate);
    const active = stateCount(count, 'active');
    return level === 'few' ? words('mapFew', { active, count: count.missions }) : format.count(count.missions);
  };
  return regionTiles.flatMap(({ region, code, place }) => {
    const count = counts.find((one) => one.region.code === region);
    if (count === undefined) return [];
    const { name } = count.region;
    const active = stateCount(count, 'active');
    return [
      {
        ...{ key: region, code, place },
        value: valueOf(count),
        sentence: words('mapSentence', { name, count: count.missions, active }),
        href: `${places.organisations}?genre=localMission&region=${region}`,
        level: measured(count, measure).level,
      },
    ];
  });
}

/** What the colours and bars mean. */
export function useRegionLegend(measure: Measure): readonly LegendEntry[] {
  const words = useDirectoryWords();
  const format = useFormat();
  const said = (value: number) => (measure === 'actives' ? format.percent(value) : format.count(value));
  const steps = boundsOf(measure).map(({ level, from, below }) => {
    if (below === null) {
      const isWhole = measure === 'actives' && from === 1;
      return { level, words: isWhole ? said(from) : words('mapAbove', { from: said(from) }) };
    }
    return { level, words: words('mapStep', { from: said(from), below: said(below) }) };
  });
  const apart: LegendEntry =
    measure === 'actives'
      ? { level: 'few', words: words('mapFewLegend') }
      : { level: 'none', words: words('mapNoneLegend') };
  return [...steps, apart];
}
