import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Card,
  ChoicesField,
  DateTimeField,
  ErrorSummary,
  FieldRow,
  FormActions,
  MoneyField,
  Pile,
  type Refusal,
  RefusalBanner,
  TextAreaField,
  TextField,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery } from '../list/call-list.operations.js';
import { type OutsideCallValues, outsideFieldOfRefusal } from './outside-call-values.js';

const kinds = ['localMission', 'regionalAssociation', 'nationalUnion'] as const;

interface OutsideCallFormProps {
  title: string;
  saveLabel: string;
  backHref: string;
  initial: OutsideCallValues;
  send: (values: OutsideCallValues) => Promise<Refusal | null>;
}

/** What is written of an outside call. */
export function OutsideCallForm({ title, saveLabel, backHref, initial, send }: OutsideCallFormProps) {
  const words = useCallsWords();
  const form = useOutsideForm(initial, send);
  return (
    <ActForm onSubmit={form.submit} label={title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <IdentityCard form={form} />
        <ConditionsCard form={form} />
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

function useOutsideForm(initial: OutsideCallValues, send: OutsideCallFormProps['send']) {
  const words = useCallsWords();
  const { sentence } = useRefusalWords();
  const asked = {
    title: words('outside.missing'),
    funder: words('outside.funderMissing'),
    sourceUrl: words('outside.sourceMissing'),
  };
  return useRefusableForm<OutsideCallValues>({
    initial,
    check: (values) =>
      Object.fromEntries(
        (['title', 'funder', 'sourceUrl'] as const)
          .filter((field) => ['', 'https://'].includes(values[field].trim()))
          .map((field) => [field, { problem: asked[field], remedy: asked[field] }]),
      ),
    send,
    troublesOf: (refusal, values) => {
      const field = outsideFieldOfRefusal(refusal.code, refusal.params['field'], values);
      if (field === null) return {};
      const { what, next } = sentence(refusal.code, refusal.params);
      return { [field]: { problem: what, remedy: next } };
    },
  });
}

type OutsideForm = ReturnType<typeof useOutsideForm>;

function IdentityCard({ form }: { form: OutsideForm }) {
  const words = useCallsWords();
  return (
    <Card title={words('outside.identity')}>
      <Pile gap="md">
        <TextField {...form.field('title')} label={words('terms.title')} maxLength={200} />
        <TextField {...form.field('funder')} label={words('outside.funder')} maxLength={200} />
        <TextField
          {...form.field('sourceUrl')}
          label={words('outside.sourceUrl')}
          hint={words('outside.sourceHint')}
          maxLength={500}
        />
        <TextField
          {...form.field('theme')}
          label={words('outside.theme')}
          hint={words('outside.themeHint')}
          maxLength={100}
        />
        <TextAreaField {...form.field('summary')} label={words('outside.summary')} rows={6} maxLength={20_000} />
      </Pile>
    </Card>
  );
}

function ConditionsCard({ form }: { form: OutsideForm }) {
  const words = useCallsWords();
  const { data } = useQuery(callRegionsQuery);
  const zone = form.values.timeZone;
  return (
    <Card title={words('terms.who')}>
      <Pile gap="md">
        <ChoicesField
          {...form.field('kinds')}
          label={words('call.whoApplies')}
          options={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        />
        <ChoicesField
          {...form.field('regionCodes')}
          label={words('call.where')}
          hint={words('terms.regionsHint')}
          options={data?.regions.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        />
        <FieldRow legend={words('terms.money')}>
          <MoneyField {...form.field('leastCents')} label={words('outside.leastCents')} />
          <MoneyField {...form.field('mostCents')} label={words('outside.mostCents')} />
        </FieldRow>
        <DateTimeField {...form.field('opensAt')} label={words('call.opening')} zone={zone} />
        <DateTimeField
          {...form.field('closesAt')}
          label={words('call.closing')}
          hint={words('terms.closingHint')}
          zone={zone}
        />
      </Pile>
    </Card>
  );
}
