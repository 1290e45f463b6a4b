import {
  Act,
  ActForm,
  Card,
  DateField,
  ErrorSummary,
  FieldRow,
  type FieldTrouble,
  FormActions,
  MoneyField,
  NumberField,
  Pile,
  RadioGroupField,
  type Refusal,
  RefusalBanner,
  TextAreaField,
  TextField,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { CostKey, ServiceDetailFragment, SharedServiceKind } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const kinds: readonly SharedServiceKind[] = ['post', 'tool', 'training'];
const keys: readonly CostKey[] = ['equal', 'headcount', 'budget', 'youngPeople'];

export interface ServiceValues {
  kind: SharedServiceKind;
  title: string;
  description: string;
  serviceLevel: string;
  seats: number | null;
  startsOn: string | null;
  endsOn: string | null;
  costCents: number | null;
  equal: number | null;
  headcount: number | null;
  budget: number | null;
  youngPeople: number | null;
}

export const blankService: ServiceValues = {
  ...{ kind: 'post', title: '', description: '', serviceLevel: '', seats: null, startsOn: null, endsOn: null },
  ...{ costCents: null, equal: 100, headcount: null, budget: null, youngPeople: null },
};

interface ServiceFormProps {
  title: string;
  initial: ServiceValues;
  /** Where who does not want to save goes back to. */
  back: string;
  send: (terms: ServiceTerms) => Promise<Refusal | null>;
}

/** What a service promises, for how many, until when, at what cost and shared by which key. */
export function ServiceForm({ title, initial, back, send }: ServiceFormProps) {
  const words = useWorkgroupsWords();
  const form = useServiceForm(initial, send);
  return (
    <ActForm onSubmit={form.submit} label={title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <Card title={words('service.theService')}>
          <Pile gap="md">
            <RadioGroupField
              {...form.field('kind')}
              label={words('service.kindLabel')}
              options={kinds.map((value) => ({ value, label: words(`service.kind.${value}`) }))}
            />
            <TextField {...form.field('title')} label={words('service.title')} />
            <TextAreaField {...form.field('description')} label={words('service.description')} />
            <TextAreaField {...form.field('serviceLevel')} label={words('service.level')} />
            <NumberField {...form.field('seats')} label={words('service.seats')} />
            <FieldRow legend={words('service.periodLegend')}>
              <DateField {...form.field('startsOn')} label={words('service.startsOn')} />
              <DateField {...form.field('endsOn')} label={words('service.endsOn')} />
            </FieldRow>
          </Pile>
        </Card>
        <Card title={words('service.cost')}>
          <Pile gap="md">
            <MoneyField {...form.field('costCents')} label={words('service.cost')} />
            <FieldRow legend={words('service.keyLegend')} legendShown>
              {keys.map((key) => (
                <NumberField key={key} {...form.field(key)} label={words(`service.key.${key}`)} suffix="%" />
              ))}
            </FieldRow>
          </Pile>
        </Card>
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            fullOnPhone
            label={words('service.save')}
            busyLabel={words('service.acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('survey.back')} href={back} />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

function useServiceForm(initial: ServiceValues, send: ServiceFormProps['send']) {
  const words = useWorkgroupsWords();
  const trouble = (label: string): FieldTrouble => ({
    problem: words('service.fieldMissing', { label }),
    remedy: words('service.fieldMissingRemedy'),
  });
  return useRefusableForm<ServiceValues>({
    initial,
    check: ({ title, seats, startsOn, endsOn, costCents }) => ({
      ...(title.trim() === '' ? { title: trouble(words('service.title')) } : {}),
      ...(seats === null ? { seats: trouble(words('service.seats')) } : {}),
      ...(startsOn === null ? { startsOn: trouble(words('service.startsOn')) } : {}),
      ...(endsOn === null ? { endsOn: trouble(words('service.endsOn')) } : {}),
      ...(costCents === null ? { costCents: trouble(words('service.cost')) } : {}),
    }),
    send: (values) => send(termsOf(values)),
  });
}

type ServiceTerms = ReturnType<typeof termsOf>;

function termsOf({ kind, title, description, serviceLevel, ...values }: ServiceValues) {
  const keyParts = keys.flatMap((key) => {
    const percent = values[key];
    return percent === null || percent === 0 ? [] : [{ key, percent }];
  });
  const { seats, startsOn, endsOn, costCents } = values;
  return {
    ...{ kind, title, description, serviceLevel, keyParts },
    ...{ seats: seats ?? 0, startsOn: startsOn ?? '', endsOn: endsOn ?? '', costCents: costCents ?? 0 },
  };
}

/** A service as its form has it. */
export function valuesOfService(service: ServiceDetailFragment): ServiceValues {
  const { kind, title, description, serviceLevel, seats, startsOn, endsOn, costCents } = service;
  const percentOf = (asked: CostKey) => service.keyParts.find(({ key }) => key === asked)?.percent ?? null;
  return {
    ...{ kind, title, description, serviceLevel, seats, startsOn, endsOn, costCents },
    ...{ equal: percentOf('equal'), headcount: percentOf('headcount') },
    ...{ budget: percentOf('budget'), youngPeople: percentOf('youngPeople') },
  };
}
