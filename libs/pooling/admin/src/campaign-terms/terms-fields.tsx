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
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
  RefusalBanner,
} from '@maillage/platform-admin';
import { campaignFamilies } from '../campaign/vocabulary.js';
import type { CampaignFamily } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { EligibilityFields } from './eligibility-fields.js';
import { LineFields } from './line-fields.js';
import type { TermsForm } from './use-terms-form.js';

interface TermsFieldsProps {
  form: TermsForm;
  /** The zone in which the coordinator writes its dates. */
  zone: string;
  title: string;
  saveLabel: string;
  backHref: string;
}

/** The terms of a campaign, in the order in which one thinks of them. */
export function TermsFields({ form, zone, title, saveLabel, backHref }: TermsFieldsProps) {
  const words = usePoolingWords();
  return (
    <ActForm onSubmit={form.submit} label={title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <AboutCard form={form} />
        <Card title={words('terms.lines')}>
          <LineFields {...lineBinding(form)} />
        </Card>
        <SizeCard form={form} />
        <Card title={words('terms.dates')}>
          <Pile gap="md">
            <DateTimeField {...form.field('opensAt')} label={words('terms.opensAt')} zone={zone} />
            <DateTimeField {...form.field('closesAt')} label={words('terms.closesAt')} zone={zone} />
          </Pile>
        </Card>
        <WhoCard form={form} />
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            fullOnPhone
            label={saveLabel}
            busyLabel={words('terms.saving')}
            busy={form.busy}
          />
          <Act variant="link" label={words('terms.back')} href={backHref} />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

function lineBinding(form: TermsForm) {
  const { id, value, onChange, error } = form.field('lines');
  return { id, lines: value, onChange, ...(error === undefined ? {} : { error }) };
}

function AboutCard({ form }: { form: TermsForm }) {
  const words = usePoolingWords();
  const families = campaignFamilies.map((value) => ({ value, label: words(`campaign.family.${value}`) }));
  const isFamily = (value: string | null): value is CampaignFamily => families.some((family) => family.value === value);
  const family = form.field('family');
  return (
    <Card title={words('terms.about')}>
      <Pile gap="md">
        <SelectField
          {...family}
          label={words('terms.family')}
          options={families}
          none={null}
          onChange={(value) => isFamily(value) && family.onChange(value)}
        />
        <TextField {...form.field('title')} label={words('terms.title')} hint={words('terms.titleHint')} />
        <TextAreaField
          {...form.field('description')}
          label={words('terms.description')}
          hint={words('terms.descriptionHint')}
        />
      </Pile>
    </Card>
  );
}

function SizeCard({ form }: { form: TermsForm }) {
  const words = usePoolingWords();
  const kinds = [
    { value: 'members' as const, label: words('terms.minimumMembers') },
    { value: 'quantity' as const, label: words('terms.minimumQuantity') },
  ];
  return (
    <Card title={words('terms.size')}>
      <Pile gap="md">
        <RadioGroupField
          {...form.field('minimumKind')}
          label={words('terms.minimumKind')}
          options={kinds}
          layout="column"
        />
        <FieldRow legend={words('terms.size')}>
          <NumberField
            {...form.field('minimumValue')}
            label={words('terms.minimumValue')}
            hint={words('terms.minimumHint')}
          />
          <NumberField {...form.field('seats')} label={words('terms.seats')} hint={words('terms.seatsHint')} />
        </FieldRow>
      </Pile>
    </Card>
  );
}

function WhoCard({ form }: { form: TermsForm }) {
  const words = usePoolingWords();
  return (
    <Card label={words('terms.who')}>
      <EligibilityFields
        values={form.values}
        kind={form.field('eligibilityKind')}
        onRegions={form.field('regionCodes').onChange}
        onOrganisations={form.field('organisations').onChange}
        onRestricted={form.field('restricted').onChange}
      />
    </Card>
  );
}
