import {
  Act,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  Pile,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ConsortiumFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { PlanForm } from './plan-form.js';
import { plannedIn } from './planned-in.js';

type Plan = ConsortiumFieldsFragment['plan'];

/** What all of the consortium aim for; its lead applicant writes it. */
export function PlanCard({ consortium }: { consortium: ConsortiumFieldsFragment }) {
  const words = useCallsWords();
  const { availability } = useRefusalWords();
  const [isOpen, setOpen] = useState(false);
  const { plan, mayPlan } = consortium;
  const act = !isOpen && mayPlan !== null && (mayPlan.can || mayPlan.code === 'planIsSigned') && (
    <Act
      size="small"
      label={words('consortium.planWrite')}
      available={availability(mayPlan)}
      onAct={() => setOpen(true)}
    />
  );
  return (
    <Card title={words('consortium.plan')} beside={act}>
      {isOpen && <PlanForm consortium={consortium} onClose={() => setOpen(false)} />}
      {!isOpen && plan.version === 0 && (
        <Empty title={words('consortium.planEmpty')} detail={words('consortium.planEmptyDetail')} />
      )}
      {!isOpen && plan.version > 0 && <PlanTables consortium={consortium} />}
    </Card>
  );
}

function PlanTables({ consortium }: { consortium: ConsortiumFieldsFragment }) {
  return (
    <Pile gap="lg">
      <IndicatorTable consortium={consortium} />
      <AccountTable consortium={consortium} />
      <PeriodTable periods={consortium.plan.periods} />
    </Pile>
  );
}

/** Beside the target, for who leads, what the shares of the partners add up to. */
function IndicatorTable({ consortium: { plan, partners, isLead } }: { consortium: ConsortiumFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const count = (value: number | null) => (value === null ? <Nothing /> : format.count(value));
  const columns: Column<Plan['indicators'][number]>[] = [
    {
      key: 'indicator',
      header: words('consortium.indicator'),
      rowHead: true,
      render: ({ label, partOf }) => (partOf === null ? label : `– ${label}`),
    },
    {
      key: 'reportedBy',
      header: words('consortium.reportedBy'),
      render: ({ reportedBy }) => words(`consortium.reporter.${reportedBy}`),
    },
    {
      key: 'target',
      header: words('consortium.targetColumn'),
      align: 'end',
      render: ({ target }) => count(target),
    },
  ];
  const planned: Column<Plan['indicators'][number]> = {
    key: 'planned',
    header: words('consortium.plannedByPartners'),
    align: 'end',
    render: ({ code }) => count(plannedIn(partners, `target.${code}`)),
  };
  return (
    <DataTable
      caption={words('consortium.indicators')}
      captionShown
      columns={isLead ? [...columns, planned] : columns}
      rows={plan.indicators}
      rowKey={({ code }) => code}
    />
  );
}

function AccountTable({ consortium: { plan, partners, isLead } }: { consortium: ConsortiumFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const sums = plan.accounts.map(({ account }) => plannedIn(partners, `account.${account}`));
  const columns: Column<Plan['accounts'][number]>[] = [
    {
      key: 'account',
      header: words('consortium.accountColumn'),
      rowHead: true,
      render: ({ account, label }) => `${account} ${label}`,
    },
  ];
  const planned: Column<Plan['accounts'][number]> = {
    key: 'planned',
    header: words('consortium.plannedByPartners'),
    align: 'end',
    render: ({ account }) => {
      const sum = plannedIn(partners, `account.${account}`);
      return sum === null ? <Nothing /> : format.money(sum);
    },
  };
  const total = sums.reduce((sum: number, one) => sum + (one ?? 0), 0);
  return (
    <DataTable
      caption={words('consortium.accounts')}
      captionShown
      columns={isLead ? [...columns, planned] : columns}
      rows={plan.accounts}
      rowKey={({ account }) => account}
      {...(isLead ? { foot: { account: words('consortium.totalCharges'), planned: format.money(total) } } : {})}
    />
  );
}

function PeriodTable({ periods }: { periods: Plan['periods'] }) {
  const words = useCallsWords();
  const format = useFormat();
  const day = (on: string) => format.day(on, { weekday: false });
  const columns: Column<Plan['periods'][number] & { readonly place: number }>[] = [
    {
      key: 'report',
      header: words('consortium.periodColumn'),
      rowHead: true,
      render: ({ place }) => words('consortium.reportOf', { place }),
    },
    { key: 'startsOn', header: words('consortium.startsOn'), render: ({ startsOn }) => day(startsOn) },
    { key: 'endsOn', header: words('consortium.endsOn'), render: ({ endsOn }) => day(endsOn) },
    { key: 'dueOn', header: words('consortium.dueOn'), render: ({ dueOn }) => day(dueOn) },
  ];
  return (
    <DataTable
      caption={words('consortium.periods')}
      captionShown
      columns={columns}
      rows={periods.map((period, place) => ({ ...period, place: place + 1 }))}
      rowKey={({ startsOn }) => startsOn}
    />
  );
}
