import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActForm,
  Card,
  ChoicesField,
  DateField,
  ErrorSummary,
  FieldRow,
  FormActions,
  NumberField,
  Pile,
  RadioGroupField,
  type Refusal,
  RefusalBanner,
  TextAreaField,
  TextField,
  useRefusableForm,
  useRefusalWords,
} from '@maillage/platform-admin';
import { groupRegionsQuery } from '../group/group.operations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { fieldOfRefusal, type GroupValues } from './terms-values.js';

interface GroupFormProps {
  title: string;
  saveLabel: string;
  backHref: string;
  initial: GroupValues;
  send: (values: GroupValues) => Promise<Refusal | null>;
  /** The kind is chosen once. */
  isNew: boolean;
}

/** What the sponsor writes of a group. */
export function GroupForm({ title, saveLabel, backHref, initial, send, isNew }: GroupFormProps) {
  const words = useWorkgroupsWords();
  const form = useGroupForm(initial, send);
  return (
    <ActForm onSubmit={form.submit} label={title}>
      <Pile gap="lg">
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <IdentityCard form={form} isNew={isNew} />
        <LetterFields form={form} />
        <JoiningCard form={form} />
        <FormActions>
          <Act type="submit" variant="filled" label={saveLabel} busy={form.busy} fullOnPhone />
          <Act variant="link" label={words('terms.back')} href={backHref} />
        </FormActions>
      </Pile>
    </ActForm>
  );
}

function useGroupForm(initial: GroupValues, send: GroupFormProps['send']) {
  const words = useWorkgroupsWords();
  const { sentence } = useRefusalWords();
  const missing = words('terms.titleMissing');
  return useRefusableForm<GroupValues>({
    initial,
    check: ({ title }) => (title.trim() === '' ? { title: { problem: missing, remedy: missing } } : {}),
    send,
    troublesOf: (refusal, values) => {
      const field = fieldOfRefusal(refusal.code, refusal.params['field'], values);
      if (field === null) return {};
      const { what, next } = sentence(refusal.code, refusal.params);
      return { [field]: { problem: what, remedy: next } };
    },
  });
}

type GroupFormState = ReturnType<typeof useGroupForm>;

function IdentityCard({ form, isNew }: { form: GroupFormState; isNew: boolean }) {
  const words = useWorkgroupsWords();
  const kinds = ['theme', 'pooling'] as const;
  const situations = ['exists', 'toBeCreated', 'toBeDecided'] as const;
  return (
    <Card title={words('terms.identity')}>
      <Pile gap="md">
        {isNew && (
          <RadioGroupField
            {...form.field('kind')}
            label={words('terms.kind')}
            options={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
          />
        )}
        <TextField {...form.field('title')} label={words('terms.title')} maxLength={200} />
        <TextField
          {...form.field('theme')}
          label={words('terms.theme')}
          hint={words('terms.themeHint')}
          maxLength={100}
        />
        <RadioGroupField
          {...form.field('situation')}
          label={words('terms.situation')}
          options={situations.map((value) => ({ value, label: words(`situation.${value}`) }))}
        />
      </Pile>
    </Card>
  );
}

function LetterFields({ form }: { form: GroupFormState }) {
  const words = useWorkgroupsWords();
  return (
    <Card title={words('letter.title')}>
      <Pile gap="md">
        <TextAreaField
          {...form.field('purpose')}
          label={words('letter.purpose')}
          hint={words('letter.purposeHint')}
          rows={5}
          maxLength={20_000}
        />
        <TextAreaField
          {...form.field('deliverables')}
          label={words('letter.deliverables')}
          hint={words('letter.deliverablesHint')}
          rows={4}
          maxLength={4_000}
        />
        <TextAreaField
          {...form.field('means')}
          label={words('letter.means')}
          hint={words('letter.meansHint')}
          rows={3}
          maxLength={20_000}
        />
        <FieldRow legend={words('terms.duration')}>
          <DateField {...form.field('startsOn')} label={words('terms.startsOn')} />
          <DateField {...form.field('endsOn')} label={words('terms.endsOn')} />
        </FieldRow>
      </Pile>
    </Card>
  );
}

function JoiningCard({ form }: { form: GroupFormState }) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const { data } = useQuery(groupRegionsQuery, { fetchPolicy: 'cache-first' });
  const modes = ['open', 'onRequest', 'byInvitation'] as const;
  const bands = ['region', 'network'] as const;
  const isNetwork = form.field('band').value === 'network';
  return (
    <Card title={words('terms.who')}>
      <Pile gap="md">
        {acting.kind !== 'nationalUnion' && (
          <RadioGroupField
            {...form.field('band')}
            label={words('terms.band')}
            options={bands.map((value) => ({ value, label: words(`band.${value}`) }))}
          />
        )}
        <RadioGroupField
          {...form.field('joining')}
          label={words('terms.joining')}
          options={modes.map((value) => ({ value, label: words(`joiningMode.${value}`) }))}
        />
        <NumberField {...form.field('seats')} label={words('terms.seats')} hint={words('terms.seatsHint')} />
        {isNetwork && (
          <>
            <ChoicesField
              {...form.field('regions')}
              label={words('terms.regions')}
              hint={words('terms.regionsHint')}
              options={data?.regions.map(({ code, name }) => ({ value: code, label: name })) ?? []}
            />
            <NumberField {...form.field('seatsOfRegion')} label={words('terms.seatsOfRegion')} />
          </>
        )}
      </Pile>
    </Card>
  );
}
