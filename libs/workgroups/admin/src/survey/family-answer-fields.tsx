import {
  Card,
  ChoicesField,
  FieldRow,
  MoneyField,
  NumberField,
  Pile,
  RadioGroupField,
  TextField,
} from '@maillage/platform-admin';
import type { SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import type { FamilyValues } from './answer-values.js';
import { poolingReasons, poolingStances } from './survey-vocabulary.js';

interface FamilyAnswerFieldsProps {
  family: SurveyDetailFragment['families'][number];
  /** Of the first field, where the summary of what is missing leads. */
  id: string;
  error?: string | undefined;
  values: FamilyValues;
  onChange: (values: FamilyValues) => void;
}

/** One family: the stance first; what we expect and how much it is, only where there is something to say. */
export function FamilyAnswerFields({ family, id, error, values, onChange }: FamilyAnswerFieldsProps) {
  const words = useWorkgroupsWords();
  const { stance } = values;
  const change = (changed: Partial<FamilyValues>) => onChange({ ...values, ...changed });
  return (
    <Card title={family.label}>
      <Pile gap="md">
        <RadioGroupField
          id={id}
          label={words('survey.answerLegend')}
          options={poolingStances.map((value) => ({ value, label: words(`survey.stance.${value}`) }))}
          value={stance}
          onChange={(chosen) => change({ stance: chosen })}
          {...(error === undefined ? {} : { error })}
        />
        {stance === 'wouldPool' && (
          <ChoicesField
            id={`${id}-reasons`}
            label={words('survey.reasonsLabel')}
            options={poolingReasons.map((value) => ({ value, label: words(`survey.reason.${value}`) }))}
            value={values.reasons}
            onChange={(reasons) => change({ reasons })}
          />
        )}
        {(stance === 'wouldPool' || stance === 'alreadyDo') && (
          <>
            <FieldRow legend={family.label}>
              <MoneyField
                id={`${id}-amount`}
                label={words('survey.amount')}
                hint={words('survey.amountHint')}
                value={values.amountCents}
                onChange={(amountCents) => change({ amountCents })}
              />
              <NumberField
                id={`${id}-quantity`}
                label={words('survey.quantity')}
                hint={
                  family.unit === '' ? words('survey.noteHint') : words('survey.quantityUnit', { unit: family.unit })
                }
                value={values.quantity}
                onChange={(quantity) => change({ quantity })}
              />
            </FieldRow>
            <TextField
              id={`${id}-note`}
              label={words('survey.note')}
              hint={words('survey.noteHint')}
              value={values.note}
              onChange={(note) => change({ note })}
            />
          </>
        )}
      </Pile>
    </Card>
  );
}
