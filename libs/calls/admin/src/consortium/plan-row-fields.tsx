import { useFormsWords } from '@maillage/forms-admin';
import { chargeAccounts } from '@maillage/forms-domain';
import { DateField, NumberField, randomKey, SelectField, TextField, useFormat } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useCallsWords } from '../language/calls-words.js';
import { type AccountRow, detailTotals, type IndicatorRow, newIndicator, type PeriodRow } from './plan-rows.js';
import styles from './plan.module.css';
import { RowTable } from './row-table.js';

interface RowsProps<Row> {
  id: string;
  value: readonly Row[];
  error?: ReactNode;
  onChange: (rows: readonly Row[]) => void;
}

const reporters = ['partners', 'lead', 'all'] as const;
function changed<Row extends { readonly key: string }>(rows: readonly Row[], next: Row): readonly Row[] {
  return rows.map((row) => (row.key === next.key ? next : row));
}

/** What is counted, each with its target, and who tells it. */
export function IndicatorRows({ id, value: rows, error, onChange }: RowsProps<IndicatorRow>) {
  const words = useCallsWords();
  const format = useFormat();
  const totals = detailTotals(rows);
  return (
    <RowTable
      {...{ id, rows, error, onChange }}
      layout="indicators"
      legend={words('consortium.indicators')}
      hint={words('consortium.indicatorsHint')}
      columns={[
        words('consortium.indicator'),
        words('consortium.rank'),
        words('consortium.targetColumn'),
        words('consortium.reportedBy'),
      ]}
      add={words('consortium.addIndicator')}
      remove={(place) => words('consortium.removeIndicator', { place })}
      empty={words('consortium.noIndicator')}
      newRow={() => newIndicator(randomKey())}
    >
      {(row, place) => {
        const number = place + 1;
        const details = totals.get(row.key);
        const write = (next: Partial<IndicatorRow>) => onChange(changed(rows, { ...row, ...next }));
        return (
          <>
            <TextField
              label={words('consortium.indicatorOf', { place: number })}
              value={row.label}
              onChange={(label) => write({ label })}
              maxLength={200}
            />
            <SelectField
              label={words('consortium.rankOf', { place: number })}
              value={row.isDetail && place > 0 ? 'detail' : 'total'}
              onChange={(rank) => write({ isDetail: rank === 'detail' })}
              none={null}
              options={[
                { value: 'total', label: words('consortium.isTotal') },
                ...(place > 0 ? [{ value: 'detail', label: words('consortium.isDetail') }] : []),
              ]}
            />
            <div>
              <NumberField
                label={words('consortium.targetOf', { place: number })}
                value={row.target}
                onChange={(target) => write({ target })}
              />
              {details !== undefined && (
                <output
                  className={styles.sum}
                  data-open={row.target !== null && details > row.target ? true : undefined}
                >
                  {words('consortium.details', { count: format.count(details) })}
                </output>
              )}
            </div>
            <SelectField
              label={words('consortium.reportedByOf', { place: number })}
              value={row.reportedBy}
              onChange={(reportedBy) =>
                write({ reportedBy: reporters.find((one) => one === reportedBy) ?? 'partners' })
              }
              none={null}
              options={reporters.map((one) => ({ value: one, label: words(`consortium.reporter.${one}`) }))}
            />
          </>
        );
      }}
    </RowTable>
  );
}

/** The accounts of charges of which shares and reports speak, each once. */
export function AccountRows({ id, value: rows, error, onChange }: RowsProps<AccountRow>) {
  const words = useCallsWords();
  const names = useFormsWords();
  const taken = new Set(rows.map(({ account }) => account));
  return (
    <RowTable
      {...{ id, rows, error, onChange }}
      layout="accounts"
      legend={words('consortium.accounts')}
      hint={words('consortium.accountsHint')}
      columns={[words('consortium.accountColumn')]}
      add={words('consortium.addAccount')}
      remove={(place) => words('consortium.removeAccount', { place })}
      empty={words('consortium.noAccount')}
      newRow={() => ({ key: randomKey(), account: chargeAccounts.find((one) => !taken.has(one)) ?? null })}
    >
      {(row, place) => (
        <SelectField
          label={words('consortium.accountOf', { place: place + 1 })}
          value={row.account}
          onChange={(account) => onChange(changed(rows, { ...row, account }))}
          options={chargeAccounts
            .filter((one) => one === row.account || !taken.has(one))
            .map((account) => ({ value: account, label: `${account} ${names(`account.${account}`)}` }))}
        />
      )}
    </RowTable>
  );
}

/** The reports to come: the time that each is about, and the day by which it is handed in. */
export function PeriodRows({ id, value: rows, error, onChange }: RowsProps<PeriodRow>) {
  const words = useCallsWords();
  return (
    <RowTable
      {...{ id, rows, error, onChange }}
      layout="periods"
      legend={words('consortium.periods')}
      hint={words('consortium.periodsHint')}
      columns={[words('consortium.startsOn'), words('consortium.endsOn'), words('consortium.dueOn')]}
      add={words('consortium.addPeriod')}
      remove={(place) => words('consortium.removePeriod', { place })}
      empty={words('consortium.noPeriod')}
      newRow={() => ({ key: randomKey(), startsOn: dayAfter(rows.at(-1)?.endsOn), endsOn: null, dueOn: null })}
    >
      {(row, place) => (
        <>
          {(['startsOn', 'endsOn', 'dueOn'] as const).map((which) => (
            <DateField
              key={which}
              label={words(`consortium.${which}Of`, { place: place + 1 })}
              value={row[which]}
              onChange={(day) => onChange(changed(rows, { ...row, [which]: day }))}
            />
          ))}
        </>
      )}
    </RowTable>
  );
}

/** Where the next report begins; null where the one before does not say when it ends. */
function dayAfter(day: string | null | undefined): string | null {
  if (day === null || day === undefined) return null;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
