import { AppLink, type Column, DataTable, Nothing, useFormat } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import type { OrganisationState } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { type RegionCount, stateCount } from './region-measure.js';

const states = ['active', 'affiliated', 'prospective', 'suspended'] as const satisfies readonly OrganisationState[];

/** The figures of the map, region by region, with their sum. */
export function RegionTable({ counts }: { counts: readonly RegionCount[] }) {
  const words = useDirectoryWords();
  const network = useNetworkWords();
  const format = useFormat();
  const { places } = useNetworkFrame();
  const shown = (count: number) => (count === 0 ? <Nothing /> : format.count(count));
  const sum = (of: (count: RegionCount) => number) => format.count(counts.reduce((all, one) => all + of(one), 0));
  const columns: readonly Column<RegionCount>[] = [
    {
      key: 'region',
      header: words('region'),
      rowHead: true,
      render: ({ region }) => (
        <AppLink href={`${places.organisations}?genre=localMission&region=${region.code}`}>{region.name}</AppLink>
      ),
    },
    { key: 'missions', header: words('missions'), align: 'end', render: ({ missions }) => shown(missions) },
    ...states.map((state) => ({
      key: state,
      header: network(`state.${state}`),
      align: 'end' as const,
      render: (count: RegionCount) => shown(stateCount(count, state)),
    })),
  ];
  const foot = {
    region: words('mapTotal'),
    missions: sum(({ missions }) => missions),
    ...Object.fromEntries(states.map((state) => [state, sum((count) => stateCount(count, state))])),
  };
  return (
    <DataTable
      caption={words('mapByRegion')}
      columns={columns}
      rows={[...counts].sort((one, other) => one.region.name.localeCompare(other.region.name, 'fr'))}
      rowKey={({ region }) => region.code}
      foot={foot}
    />
  );
}
