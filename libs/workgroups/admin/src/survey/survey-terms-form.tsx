import {
  Act,
  ActForm,
  Card,
  DateTimeField,
  ErrorSummary,
  FieldRow,
  FormActions,
  NumberField,
  Pile,
  RefusalBanner,
  type Refusal,
  TextAreaField,
  TextField,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { SurveyTermsInput } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { type FamilyTerms, type SurveyTermsValues, termsInputOf, termsTroubles } from './survey-terms-values.js';

interface SurveyTermsFormProps {
  title: string;
  initial: SurveyTermsValues;
  backHref: string;
  send: (terms: SurveyTermsInput) => Promise<Refusal | null>;
}

/** What a survey asks, in the order in which one thinks of it. */
export function SurveyTermsForm({ title, initial, backHref, send }: SurveyTermsFormProps) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const form = useRefusableForm<SurveyTermsValues>({
    initial,
    check: (values) => termsTroubles(values, words),
    send: (values) => send(termsInputOf(values)),
  });
  const families = form.field('families');
  return (
    <ActForm onSubmit={form.submit} label={title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <Card title={words('survey.about')}>
          <Pile gap="md">
            <TextField {...form.field('title')} label={words('survey.title')} />
            <TextAreaField {...form.field('purpose')} label={words('survey.purpose')} />
          </Pile>
        </Card>
        <Card title={words('survey.familiesTitle')}>
          <FamilyTermsFields {...families} />
        </Card>
        <Card title={words('survey.rulesTitle')}>
          <Pile gap="md">
            <DateTimeField {...form.field('closesAt')} label={words('survey.closesAt')} zone={acting.timeZone} />
            <NumberField
              {...form.field('thresholdPercent')}
              label={words('survey.thresholdLabel')}
              hint={words('survey.thresholdHint')}
              suffix="%"
            />
          </Pile>
        </Card>
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            fullOnPhone
            label={words('survey.save')}
            busyLabel={words('survey.saving')}
            busy={form.busy}
          />
          <Act variant="link" label={words('survey.back')} href={backHref} />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

interface FamilyTermsFieldsProps {
  id: string;
  value: readonly FamilyTerms[];
  onChange: (families: readonly FamilyTerms[]) => void;
  error?: string | undefined;
}

function FamilyTermsFields({ id, value, onChange, error }: FamilyTermsFieldsProps) {
  const words = useWorkgroupsWords();
  const change = (place: number, changed: Partial<FamilyTerms>) =>
    onChange(value.map((family, other) => (other === place ? { ...family, ...changed } : family)));
  const added: FamilyTerms = { id: null, family: 'other', label: '', unit: '' };
  return (
    <Pile gap="md">
      {value.map((family, place) => (
        <div key={place}>
          <FieldRow legend={family.label === '' ? words('survey.newFamily') : family.label}>
            <TextField
              id={place === 0 ? id : `${id}-${place}`}
              label={words('survey.familyLabel')}
              value={family.label}
              onChange={(label) => change(place, { label })}
              {...(error !== undefined && family.label.trim() === '' ? { error } : {})}
            />
            <TextField
              id={`${id}-unit-${place}`}
              label={words('survey.familyUnit')}
              value={family.unit}
              onChange={(unit) => change(place, { unit })}
            />
          </FieldRow>
          <Act
            variant="link"
            label={words('survey.removeFamily', {
              label: family.label === '' ? words('survey.newFamily') : family.label,
            })}
            onAct={() => onChange(value.filter((_, other) => other !== place))}
          />
        </div>
      ))}
      <Act label={words('survey.addFamily')} onAct={() => onChange([...value, added])} />
    </Pile>
  );
}
