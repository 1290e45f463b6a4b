import { AppLink, DataTable, Empty, Nothing, Tag, useFormat, type Column } from '@maillage/platform-admin';
import { IconLifebuoy } from '@tabler/icons-react';
import type { LabelCyclesQuery } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { CycleTag } from './cycle-tag.js';

type Cycle = LabelCyclesQuery['labelCycles']['rows'][number];

interface CyclesTableProps {
  cycles: readonly Cycle[];
  /** Of the organisation in whose name one acts: named by the framework. */
  ours?: boolean;
  empty: string;
}

/** Cycles with their step and scores. */
export function CyclesTable({ cycles, ours = false, empty }: CyclesTableProps) {
  const words = useAssessmentWords();
  const shared = useLabellingWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  if (cycles.length === 0) return <Empty title={empty} />;
  const percent = (points: number) => format.percent(points / 10_000);
  const columns: Column<Cycle>[] = [
    {
      key: 'name',
      header: words(ours ? 'label.ourFile' : 'label.organisation'),
      rowHead: true,
      render: (cycle) => (
        <AppLink href={places.labelCycle(cycle.id)}>
          {ours
            ? `${cycle.frameworkTitle}, ${shared(`cycleKind.${cycle.kind}`)} ${cycle.openedAt.slice(0, 4)}`
            : cycle.organisation.name}
        </AppLink>
      ),
    },
    { key: 'state', header: words('label.step'), card: 'tag', render: ({ state }) => <CycleTag state={state} /> },
    { key: 'done', header: words('label.done'), align: 'end', render: ({ progress }) => percent(progress.done) },
    {
      key: 'planned',
      header: words('label.planned'),
      align: 'end',
      render: ({ progress }) => percent(progress.planned),
    },
    {
      key: 'answered',
      header: words('label.answered'),
      align: 'end',
      render: ({ progress }) => `${progress.answered}/${progress.applicable}`,
    },
    { key: 'help', header: words('label.help'), render: ({ help }) => <HelpTag help={help} /> },
  ];
  return <DataTable caption={words('label.title')} columns={columns} rows={cycles} rowKey={({ id }) => id} />;
}

function HelpTag({ help }: { help: Cycle['help'] }) {
  const words = useAssessmentWords();
  if (help === null) return <Nothing />;
  return (
    <Tag kind={help === 'asked' ? 'inWork' : 'running'} icon={<IconLifebuoy />}>
      {words(help === 'asked' ? 'label.helpAsked' : 'label.helpInProgress')}
    </Tag>
  );
}
