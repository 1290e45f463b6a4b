import { Card, type Column, DataTable, useFormat } from '@maillage/platform-admin';
import type { AllocationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { moneyOfScenarios, type Scenario, signed } from './scenarios-card.js';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly gapOf: (scenario: Scenario) => number;
}

const sizes = ['small', 'middle', 'large', 'unknown'] as const;

/** Who gains and who loses by a scenario, beside the first: by size, and by territory. */
export function GainsCard({ allocation: { scenarios } }: { allocation: AllocationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const rows = useRows(scenarios);
  if (scenarios.length < 2) return null;
  const columns: Column<Row>[] = [
    { key: 'group', header: words('allocation.group'), rowHead: true, render: ({ label }) => label },
    ...scenarios.slice(1).map((scenario): Column<Row> => ({
      key: scenario.id,
      header: scenario.title,
      align: 'end',
      render: ({ gapOf }) => signed(gapOf(scenario), moneyOfScenarios(scenarios, format.money)),
    })),
  ];
  return (
    <Card title={words('allocation.gains')} flush>
      <DataTable caption={words('allocation.gains')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Card>
  );
}

function useRows(scenarios: readonly Scenario[]): Row[] {
  const words = useCallsWords();
  const regions = useRegionNames();
  const [first] = scenarios;
  if (first === undefined) return [];
  const bySize = first.bySize.map(({ group }) => ({
    key: `size.${group}`,
    label: words(`size.${sizes.find((size) => size === group) ?? 'unknown'}`),
    gapOf: (scenario: Scenario) => scenario.bySize.find((one) => one.group === group)?.gapCents ?? 0,
  }));
  const byTerritory = first.byTerritory.map(({ group }) => ({
    key: `territory.${group}`,
    label: regions(group),
    gapOf: (scenario: Scenario) => scenario.byTerritory.find((one) => one.group === group)?.gapCents ?? 0,
  }));
  return [...bySize, ...byTerritory];
}
