import {
  Act,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Tag,
  useApiAct,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
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
  const money = moneyOfScenarios(scenarios, format.money);
  const columns = useColumns(scenarios);
  const mayChoose =
    (state === 'decided' || state === 'funding') && scenarios.every(({ chosenAt }) => chosenAt === null);
  const foot = Object.fromEntries(scenarios.map(({ id, allocatedCents }) => [id, money(allocatedCents)] as const));
  if (candidates.length === 0 || scenarios.length === 0) {
    return (
      <Card title={words('allocation.scenarios')}>
        <Empty title={words('allocation.none')} detail={words('allocation.noneDetail')} />
      </Card>
    );
  }
  const chosenOne = scenarios.find(({ chosenAt }) => chosenAt !== null);
  return (
    <Card title={words('allocation.scenarios')} flush>
      {chosenOne?.chosenBy !== null && chosenOne?.chosenBy !== undefined && (
        <p className={styles.above}>
          {words('allocation.chosenLine', { title: chosenOne.title, name: chosenOne.chosenBy })}
        </p>
      )}
      <DataTable
        caption={words('allocation.scenarios')}
        columns={columns}
        rows={candidates}
        rowKey={({ id }) => id}
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
  const money = moneyOfScenarios(scenarios, format.money);
  return [
    {
      key: 'applicant',
      header: words('allocation.applicant'),
      rowHead: true,
      render: ({ id, title, lead, award }) => (
        <>
          <AppLink href={places.examination(id)}>{lead.name}</AppLink>
          <span className={textStyles.under}>{title}</span>
          {award !== null && <Tag kind="held">{words(`awardState.${award.state}`)}</Tag>}
        </>
      ),
    },
    {
      key: 'asked',
      header: words('allocation.asked'),
      align: 'end',
      render: ({ requestedCents }) => (requestedCents === null ? <Nothing /> : money(requestedCents)),
    },
    ...scenarios.map(({ id, title, lines, chosenBy }): Column<Candidate> => ({
      key: id,
      header: chosenBy === null ? title : words('allocation.chosenTitle', { title }),
      align: 'end',
      card: 'line',
      render: (candidate) => {
        const line = lines.find((one) => one.applicationId === candidate.id);
        if (line === undefined) return <Nothing />;
        return (
          <>
            {money(line.amountCents)}
            {line.gapCents !== 0 && <span className={textStyles.under}>{signed(line.gapCents, money)}</span>}
          </>
        );
      },
    })),
  ];
}

type Money = ReturnType<typeof useFormat>['money'];

/** Amounts that stand under each other show their cents as soon as one of them has some. */
export function moneyOfScenarios(scenarios: readonly Scenario[], money: Money): (cents: number) => string {
  const isRound = scenarios.every(({ lines }) => lines.every(({ amountCents }) => amountCents % 100 === 0));
  return (cents) => money(cents, { cents: isRound ? 'auto' : 'always' });
}

/** A gap with its sign. */
export function signed(cents: number, money: (cents: number) => string): string {
  return cents > 0 ? `+${money(cents)}` : money(cents);
}
