import type { Answer, AnswerFault, BudgetAccount, BudgetField } from '@maillage/forms-domain';
import { Act, MoneyField, TextField, useFormat } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useFormsWords } from '../language/forms-words.js';
import { type BudgetRow, rowsOf, withLine, withoutLine, withRow } from './budget-lines.js';
import { useFieldSources } from './field-sources.js';
import { fieldIdOf } from './field-state.js';
import styles from './fields.module.css';
import { useFaultWords } from './use-fault-words.js';

interface BudgetSideProps {
  readonly field: BudgetField;
  readonly accounts: readonly BudgetAccount[];
  readonly title: string;
  /** In cents. */
  readonly total: number;
  readonly value: Answer | undefined;
  readonly faults: readonly AnswerFault[];
  readonly onChange: (answer: Answer | undefined) => void;
}

/** One side of a budget: the lines of its accounts, each with its amount, and their total. */
export function BudgetSide({ field, accounts, title, total, value, faults, onChange }: BudgetSideProps) {
  const words = useFormsWords();
  const format = useFormat();
  const { newId } = useFieldSources();
  const rows = rowsOf(field, accounts, value);
  return (
    <div role="group" aria-label={title} className={styles.side}>
      <h3 className={styles.sideTitle}>{title}</h3>
      <ul className={styles.rows}>
        {rows.map((row, place) => (
          <li key={row.line?.id ?? `${row.account}-${row.funder ?? ''}`} className={styles.row}>
            <BudgetRowFields
              {...{ field, row, faults }}
              isOneOfSeveral={rows.filter((one) => isFree(one) && one.account === row.account).length > 1}
              onAmount={(amount) => onChange(withRow(value, row, { amount }, newId))}
              onLabel={(label) => onChange(withRow(value, row, { label }, newId))}
              onRemove={() => row.line !== null && onChange(withoutLine(value, row.line.id))}
            />
            {mayFollow(row, rows[place + 1]) && (
              <Act
                size="small"
                variant="link"
                icon={<IconPlus />}
                label={words('budget.addLine', { account: row.account })}
                onAct={() => onChange(withLine(value, row.account, newId()))}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <span>{words('budget.total', { title })}</span>
        <output>{format.money(total)}</output>
      </p>
    </div>
  );
}

/** A line that one adds, not one that the form foresees. */
function isFree({ funder }: BudgetRow): boolean {
  return funder === null;
}

/** A line is added after the last of its account, once that says something; other funders at any time. */
function mayFollow(row: BudgetRow, next: BudgetRow | undefined): boolean {
  return next?.account !== row.account && (row.line !== null || row.account === '74');
}

interface BudgetRowFieldsProps {
  /** Lines of one account are then told apart by their words. */
  readonly isOneOfSeveral: boolean;
  readonly field: BudgetField;
  readonly row: BudgetRow;
  readonly faults: readonly AnswerFault[];
  readonly onAmount: (cents: number | null) => void;
  readonly onLabel: (label: string) => void;
  readonly onRemove: () => void;
}

function BudgetRowFields({ field, row, isOneOfSeveral, faults, onAmount, onLabel, onRemove }: BudgetRowFieldsProps) {
  const words = useFormsWords();
  const faultWords = useFaultWords();
  const { account, funder, line } = row;
  const named = field.funders.find(({ key }) => key === funder)?.label;
  const title = `${account} ${named ?? words(`account.${account}`)}`;
  const id = fieldIdOf(field.key, line?.id ?? `${account}-${funder ?? ''}`);
  const fault = faults.find((one) => line !== null && one.line === line.id);
  return (
    <div className={styles.rowFields}>
      <div className={styles.rowName}>
        <span>
          <b>{account}</b> {named ?? words(`account.${account}`)}
        </span>
        {line !== null && isFree(row) && (isOneOfSeveral || account === '74' || line.label !== '') && (
          <>
            <TextField
              label={words(account === '74' ? 'budget.funder' : 'budget.detail')}
              value={line.label}
              onChange={onLabel}
            />
            <Act size="small" variant="link" label={words('budget.removeLine', { title })} onAct={onRemove} />
          </>
        )}
      </div>
      <MoneyField
        id={id}
        label={words('budget.amount', { title })}
        value={line?.amount ?? null}
        onChange={onAmount}
        {...(fault === undefined ? {} : { error: faultWords(fault) })}
      />
    </div>
  );
}
