import {
  type Answer,
  type BudgetAccount,
  type BudgetField,
  budgetLinesOf,
  budgetTotals,
  chargeAccounts,
  productAccounts,
} from '@maillage/forms-domain';
import { Banner, useFormat } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { BudgetSide } from './budget-side.js';
import { hintOf, useLabel } from './field-hint.js';
import { fieldIdOf, type FieldState } from './field-state.js';
import styles from './fields.module.css';
import { useFaultWords } from './use-fault-words.js';

interface BudgetControlProps {
  readonly field: BudgetField;
  readonly value: Answer | undefined;
  readonly state: FieldState;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** Expenditure, income and what is below the line, with their totals as they stand and what is between them. */
export function BudgetControl({ field, value, state, onChange }: BudgetControlProps) {
  const words = useFormsWords();
  const label = useLabel();
  const faultWords = useFaultWords();
  const totals = budgetTotals(budgetLinesOf(value));
  const asked = (accounts: readonly BudgetAccount[]) => accounts.filter((one) => field.accounts.includes(one));
  const whole = (state.faults ?? []).filter(({ line }) => line === null);
  const side = { field, value, onChange, faults: state.faults ?? [] };
  return (
    <fieldset className={styles.block} id={fieldIdOf(field.key)} tabIndex={-1}>
      <legend className={styles.legend}>{label(field)}</legend>
      <p className={styles.hint}>{hintOf(field, words('budget.inEuros'), state.note)}</p>
      {whole.map((fault) => (
        <Banner key={fault.code} kind="bad">
          {faultWords(fault)}
        </Banner>
      ))}
      <BudgetSide {...side} accounts={asked(chargeAccounts)} title={words('budget.charges')} total={totals.charges} />
      <BudgetSide
        {...side}
        accounts={asked(productAccounts)}
        title={words('budget.products')}
        total={totals.products}
      />
      <Gap gap={totals.gap} label={words('budget.gap')} />
      {field.withVoluntary && (
        <details className={styles.voluntary} open={totals.voluntaryCharges + totals.voluntaryProducts > 0}>
          <summary>{words('budget.voluntary')}</summary>
          <p className={styles.hint}>{words('budget.voluntaryHint')}</p>
          <BudgetSide {...side} accounts={['86']} title={words('budget.used')} total={totals.voluntaryCharges} />
          <BudgetSide {...side} accounts={['87']} title={words('budget.received')} total={totals.voluntaryProducts} />
          <Gap gap={totals.voluntaryGap} label={words('budget.voluntaryGap')} />
        </details>
      )}
    </fieldset>
  );
}

/** Said when it changes: nothing between the sides, or how much and which side is the larger. */
function Gap({ gap, label }: { gap: number; label: string }) {
  const words = useFormsWords();
  const format = useFormat();
  const told =
    gap === 0
      ? words('budget.balanced')
      : words(gap > 0 ? 'budget.productsMore' : 'budget.chargesMore', { gap: format.money(Math.abs(gap)) });
  return (
    <p className={styles.gap} data-open={gap !== 0 || undefined} role="status">
      <span>{label}</span>
      <b>{told}</b>
    </p>
  );
}
