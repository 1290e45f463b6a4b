import { accountInFrench } from '@maillage/forms-domain';
import {
  Act,
  ActForm,
  ErrorSummary,
  FormActions,
  randomKey,
  RefusalBanner,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { ConsortiumFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { consortiumQuery, saveProjectPlanMutation } from './consortium.operations.js';
import { AccountRows, IndicatorRows, PeriodRows } from './plan-row-fields.js';
import { planOfRows, rowsOfPlan } from './plan-rows.js';
import styles from './plan.module.css';

const changed = [consortiumQuery];

interface PlanFormProps {
  consortium: ConsortiumFieldsFragment;
  onClose: () => void;
}

/** The common plan as it is written, row by row: indicators with their targets, accounts of charges, reports. */
export function PlanForm({ consortium: { applicationId, plan }, onClose }: PlanFormProps) {
  const words = useCallsWords();
  const save = useApiAct(saveProjectPlanMutation, { refetch: changed });
  const [initial] = useState(() => rowsOfPlan(plan, randomKey));
  const missing = { problem: words('consortium.dayMissing'), remedy: words('consortium.dayMissingRemedy') };
  const form = useRefusableForm({
    initial,
    check: ({ periods }) => {
      const halves = periods.filter((row) => [row.startsOn, row.endsOn, row.dueOn].some((on) => on !== null));
      const isWhole = halves.every((row) => [row.startsOn, row.endsOn, row.dueOn].every((on) => on !== null));
      return isWhole ? {} : { periods: missing };
    },
    send: (rows) => save({ applicationId, version: plan.version, plan: planOfRows(rows, accountInFrench) }),
    onDone: onClose,
  });
  return (
    <ActForm onSubmit={form.submit} label={words('consortium.planWrite')}>
      <p className={styles.lead}>{words('consortium.planDetail')}</p>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <IndicatorRows {...form.field('indicators')} />
      <AccountRows {...form.field('accounts')} />
      <PeriodRows {...form.field('periods')} />
      <FormActions>
        <Act type="submit" variant="filled" label={words('consortium.planSave')} busy={form.busy} />
        <Act variant="link" label={words('consortium.planLeave')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}
