import { Act, Card, type Column, DataTable, Empty, Nothing, Tag, useApiAct, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import { AppLink } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { AllocationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import styles from '../parts/calls.module.css';
import { chooseScenarioMutation } from './allocation.operations.js';

type Candidate = AllocationFieldsFragment['candidates'][number];
export type Scenario = AllocationFieldsFragment['scenarios'][number];

/** Each application retained, with what each scenario gives it. */
export function ScenariosCard({ allocation }: { allocation: AllocationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const [chosen, setChosen] = useState<Scenario | null>(null);
  const { candidates, scenarios, state } = allocation;
  const columns = useColumns(scenarios);
  const mayChoose =
    (state === 'decided' || state === 'funding') && scenarios.every(({ chosenAt }) => chosenAt === null);
  const foot = Object.fromEntries(
    scenarios.map(({ id, allocatedCents }) => [id, format.money(allocatedCents)] as const),
  );
  if (candidates.length === 0 || scenarios.length === 0) {
    return (
      <Card title={words('allocation.scenarios')}>
        <Empty title={words('allocation.none')} detail={words('allocation.noneDetail')} />
      </Card>
    );
  }
  return (
    <Card title={words('allocation.scenarios')} flush>
      <DataTable
        caption={words('allocation.scenarios')}
        columns={columns}
        rows={candidates}
        rowKey={({ id }) => id}
        narrow="scroll"
        foot={{ applicant: words('allocation.total'), ...foot }}
      />
      {mayChoose &&
        scenarios.map((scenario) => (
          <Act
            key={scenario.id}
            label={words('allocation.chooseOf', { title: scenario.title })}
            onAct={() => setChosen(scenario)}
          />
        ))}
      {chosen !== null && <ChooseDialog scenario={chosen} onClose={() => setChosen(null)} />}
    </Card>
  );
}

function ChooseDialog({ scenario, onClose }: { scenario: Scenario; onClose: () => void }) {
  const words = useCallsWords();
  const choose = useApiAct(chooseScenarioMutation);
  return (
    <ReasonDialog
      title={words('allocation.chooseOf', { title: scenario.title })}
      detail={words('allocation.chooseDetail')}
      label={words('allocation.choose')}
      send={() => choose({ scenarioId: scenario.id })}
      onClose={onClose}
    />
  );
}

function useColumns(scenarios: readonly Scenario[]): Column<Candidate>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  return [
    {
      key: 'applicant',
      header: words('allocation.applicant'),
      rowHead: true,
      render: ({ id, title, lead, award }) => (
        <>
          <AppLink href={places.examination(id)}>{lead.name}</AppLink>
          <span className={styles.under}>{title}</span>
          {award !== null && <Tag kind="held">{words(`awardState.${award.state}`)}</Tag>}
        </>
      ),
    },
    {
      key: 'asked',
      header: words('allocation.asked'),
      align: 'end',
      render: ({ requestedCents }) => (requestedCents === null ? <Nothing /> : format.money(requestedCents)),
    },
    ...scenarios.map(({ id, title, lines, chosenBy }): Column<Candidate> => ({
      key: id,
      header: chosenBy === null ? title : `${title} (${words('allocation.chosen', { name: chosenBy })})`,
      align: 'end',
      render: (candidate) => {
        const line = lines.find((one) => one.id === candidate.id);
        if (line === undefined) return <Nothing />;
        return (
          <>
            {format.money(line.amountCents)}
            {line.gapCents !== 0 && <span className={styles.under}>{signed(line.gapCents, format.money)}</span>}
          </>
        );
      },
    })),
  ];
}

/** A gap with its sign. */
export function signed(cents: number, money: (cents: number) => string): string {
  return cents > 0 ? `+${money(cents)}` : money(cents);
}
