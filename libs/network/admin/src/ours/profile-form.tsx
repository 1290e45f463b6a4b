import {
  Act,
  ActForm,
  ErrorSummary,
  FormActions,
  RadioGroupField,
  RefusalBanner,
  SelectField,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { editProfileMutation, ourRecordQuery } from './our-record.operations.js';
import { useOursWords } from './ours-words.js';
import {
  contractingBases,
  legalForms,
  profileOfValues,
  type ProfileValues,
  valuesOfProfile,
} from './profile-values.js';
import type { OurRecord } from './use-our-record.js';

interface ProfileFormProps {
  profile: OurRecord['profile'];
  onClose: () => void;
  onDone: () => void;
}

const refetch = [ourRecordQuery];
const fields = ['siret', 'rna', 'communeCode', 'address', 'postalCode', 'contractingBasis'] as const;

/** What the organisation says of itself, with what helps to find each number. */
export function ProfileForm({ profile, onClose, onDone }: ProfileFormProps) {
  const words = useOursWords();
  const edit = useApiAct(editProfileMutation, { refetch });
  const form = useRefusableForm<ProfileValues>({
    initial: valuesOfProfile(profile),
    send: (values) => edit({ ...profileOfValues(values), version: profile?.version ?? null }),
    troublesOf: useFieldTroubles<ProfileValues>(fields),
    onDone,
  });
  return (
    <ActForm onSubmit={form.submit} label={words('identity.edit')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <IdentifierFields form={form} />
      <AuthorityFields form={form} />
      <FormActions>
        <Act
          type="submit"
          variant="filled"
          label={words('identity.save')}
          busyLabel={words('identity.saving')}
          busy={form.busy}
        />
        <Act variant="link" label={words('identity.back')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}

interface FieldsProps {
  form: {
    readonly values: ProfileValues;
    readonly field: <Key extends keyof ProfileValues>(
      key: Key,
    ) => { id: string; value: ProfileValues[Key]; onChange: (value: ProfileValues[Key]) => void; error?: string };
  };
}

function IdentifierFields({ form }: FieldsProps) {
  const words = useOursWords();
  const legalForm = form.field('legalForm');
  const isGroup = form.values.legalForm === 'publicInterestGroup';
  return (
    <>
      <RadioGroupField
        {...legalForm}
        label={words('identity.legalForm')}
        options={legalForms.map((value) => ({ value, label: words(`form.${value}`) }))}
      />
      <TextField {...form.field('siret')} label={words('identity.siret')} hint={words('identity.siretHint')} />
      {!isGroup && <TextField {...form.field('rna')} label={words('identity.rna')} hint={words('identity.rnaHint')} />}
      <TextField {...form.field('address')} label={words('identity.address')} maxLength={200} />
      <TextField {...form.field('postalCode')} label={words('identity.postalCode')} />
      <TextField
        {...form.field('communeCode')}
        label={words('identity.communeCode')}
        hint={words('identity.communeCodeHint')}
      />
    </>
  );
}

function AuthorityFields({ form }: FieldsProps) {
  const words = useOursWords();
  const basis = form.field('contractingBasis');
  const choose = (value: string | null) => basis.onChange(contractingBases.find((one) => one === value) ?? null);
  return (
    <>
      <RadioGroupField
        {...form.field('authority')}
        label={words('identity.authority')}
        hint={words('identity.authorityHint')}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words(`identity.${value}`) }))}
      />
      {form.values.authority === 'yes' && (
        <SelectField
          {...basis}
          label={words('identity.basis')}
          hint={words('identity.basisHint')}
          none={words('identity.basisNone')}
          options={contractingBases.map((value) => ({ value, label: words(`basisWords.${value}`) }))}
          onChange={choose}
        />
      )}
    </>
  );
}
