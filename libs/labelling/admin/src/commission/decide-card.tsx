import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Card,
  ChoicesField,
  EffectPreview,
  ErrorSummary,
  FormActions,
  RadioGroupField,
  RefusalBanner,
  TextAreaField,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useLifeAct } from '../application/use-life-act.js';
import type { CommissionDecision, CommissionItemFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { decideLabelMutation } from './commission-acts.operations.js';
import { commissionMembersQuery, commissionSessionQuery } from './commission.operations.js';
import { decideTroubles, decisions, type DecideValues, givesLabel, isAbove, levelsOf } from './decide-values.js';
import { useCommissionActs } from './use-commission-acts.js';

interface DecideCardProps {
  item: CommissionItemFieldsFragment;
  onDone: () => void;
}

const changed = [commissionSessionQuery];

/** What the commission decided of one file: the decision, its motives, who took part. */
export function DecideCard({ item, onDone }: DecideCardProps) {
  const words = useLifeWords();
  const acts = useCommissionActs(item.acts);
  const decide = useLifeAct(decideLabelMutation, changed);
  const form = useRefusableForm<DecideValues>({
    initial: {
      decision: null,
      level: item.levelSupported > 0 ? String(item.levelSupported) : null,
      above: '',
      motives: '',
      conditions: '',
      present: [],
    },
    check: (values) => decideTroubles(values, item, words),
    send: (values) => decide(inputOf(values, item)),
    onDone,
  });
  const { values } = form;
  return (
    <Card title={words('decide.decisionTitle')}>
      <ActForm onSubmit={form.submit} label={words('decide.decisionTitle')}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <RadioGroupField<CommissionDecision>
          {...form.field('decision')}
          label={words('decide.decisionField')}
          layout="column"
          options={decisions.map((value) => ({
            value,
            label: words(`decide.decision.${value}`),
            detail: words(`decide.decisionDetail.${value}`),
          }))}
        />
        {givesLabel(values) && (
          <RadioGroupField
            {...form.field('level')}
            label={words('decide.level')}
            options={levelsOf(item).map((level) => ({
              value: String(level),
              label: words('decide.levelNumber', { level }),
            }))}
          />
        )}
        {isAbove(values, item) && (
          <TextAreaField
            {...form.field('above')}
            label={words('decide.above')}
            hint={words('decide.aboveHint', { level: item.levelSupported })}
          />
        )}
        <TextAreaField
          {...form.field('motives')}
          label={words('decide.motives')}
          hint={words('decide.motivesHint')}
          rows={5}
          maxLength={8000}
        />
        {values.decision === 'grantedWithConditions' && (
          <TextAreaField
            {...form.field('conditions')}
            label={words('decide.conditions')}
            hint={words('decide.conditionsHint')}
            maxLength={8000}
          />
        )}
        <PresentField item={item} field={form.field('present')} />
        <DecisionEffect item={item} values={values} />
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            label={words('commission.decide')}
            busyLabel={words('application.acting')}
            available={acts.of('decide')}
            busy={form.busy}
          />
        </FormActions>
      </ActForm>
    </Card>
  );
}

function inputOf(values: DecideValues, item: CommissionItemFieldsFragment) {
  const gives = givesLabel(values);
  return {
    itemId: item.id,
    decision: values.decision ?? 'deferred',
    level: gives && values.level !== null ? Number(values.level) : null,
    motives: values.motives.trim(),
    conditions: values.decision === 'grantedWithConditions' ? values.conditions.trim() : null,
    aboveReportBecause: isAbove(values, item) ? values.above.trim() : null,
    presentMemberIds: [...values.present],
  };
}

interface PresentFieldProps {
  item: CommissionItemFieldsFragment;
  field: {
    id: string;
    value: readonly string[];
    onChange: (value: readonly string[]) => void;
    error?: string;
  };
}

/** Who took part: the members whose term runs, but for those recused on this file. */
function PresentField({ item, field }: PresentFieldProps) {
  const words = useLifeWords();
  const { data } = useQuery(commissionMembersQuery);
  const recused = new Set(item.recusals.map(({ memberId }) => memberId));
  const members = data?.commissionMembers.filter(({ endsOn, id }) => endsOn === null && !recused.has(id)) ?? [];
  return (
    <ChoicesField
      {...field}
      label={words('decide.present')}
      options={members.map(({ id, personName, college }) => ({
        value: id,
        label: `${personName}, ${words(`commission.college.${college}`)}`,
      }))}
    />
  );
}

function DecisionEffect({ item, values }: { item: CommissionItemFieldsFragment; values: DecideValues }) {
  const words = useLifeWords();
  const sentence = words(`decide.effect.${values.decision ?? 'none'}`, {
    organisation: item.organisation.name,
    level: values.level ?? '–',
  });
  return <EffectPreview sentence={sentence} />;
}
