import {
  Act,
  ActForm,
  Card,
  ErrorSummary,
  FormActions,
  missing,
  Page,
  Pile,
  RadioGroupField,
  RefusalBanner,
  SelectField,
  TextAreaField,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useQuery } from '@apollo/client/react';
import { regionsQuery } from '../directory/directory.operations.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { registerOrganisationMutation } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';
import { useCoveringRegionals } from './use-covering-regionals.js';

interface Values {
  kind: 'localMission' | 'regionalAssociation';
  code: string;
  name: string;
  regionCode: string | null;
  regionalId: string | null;
  departmentCode: string;
  communeName: string;
  reason: string;
}

const fields = ['kind', 'code', 'name', 'regionCode', 'regionalId', 'departmentCode', 'communeName', 'reason'] as const;
const kinds = ['localMission', 'regionalAssociation'] as const;

/** Brings an organisation into the directory. */
export function RegisterPage() {
  const words = useKeepingWords();
  const { places } = useNetworkFrame();
  const form = useRegisterForm();
  return (
    <Page
      title={words('register.title')}
      lead={words('register.lead')}
      breadcrumb={[{ label: words('register.back'), href: places.organisations }]}
    >
      <Card label={words('register.title')}>
        <ActForm onSubmit={form.submit} label={words('register.title')}>
          <Pile>
            <RefusalBanner refusal={form.refusal} />
            <ErrorSummary errors={form.summary} />
            <RegisterFields form={form} />
            <TextAreaField
              {...form.field('reason')}
              label={words('reason')}
              hint={words('reasonHint')}
              maxLength={500}
            />
            <FormActions>
              <Act
                type="submit"
                variant="filled"
                label={words('register.label')}
                busyLabel={words('register.acting')}
                busy={form.busy}
              />
              <Act variant="link" label={words('register.back')} href={places.organisations} />
            </FormActions>
          </Pile>
        </ActForm>
      </Card>
    </Page>
  );
}

function useRegisterForm() {
  const words = useKeepingWords();
  const { places, goTo } = useNetworkFrame();
  const register = useApiAct(registerOrganisationMutation, {
    onData: ({ registerOrganisation }) => goTo(places.organisation(registerOrganisation)),
  });
  return useRefusableForm<Values>({
    initial: {
      ...{ kind: 'localMission', code: '', name: '', regionCode: null, regionalId: null },
      ...{ departmentCode: '', communeName: '', reason: '' },
    },
    check: ({ kind, code, name, regionCode, regionalId, reason }) => ({
      code: missing(code, words('register.codeMissing')),
      name: missing(name, words('register.nameMissing')),
      regionCode: missing(regionCode, words('register.regionMissing')),
      regionalId: kind === 'localMission' ? missing(regionalId, words('register.regionalMissing')) : undefined,
      reason: missing(reason, words('reasonMissing')),
    }),
    send: ({ kind, regionCode, regionalId, departmentCode, communeName, ...said }) =>
      register({
        ...{ ...said, kind, regionCode: regionCode ?? '', reason: said.reason.trim() },
        regionalId: kind === 'localMission' ? regionalId : null,
        departmentCode: departmentCode.trim() === '' ? null : departmentCode.trim(),
        communeName: communeName.trim() === '' ? null : communeName.trim(),
      }),
    troublesOf: useFieldTroubles<Values>(fields),
  });
}

function RegisterFields({ form }: { form: ReturnType<typeof useRegisterForm> }) {
  const words = useKeepingWords();
  const network = useNetworkWords();
  const regionals = useCoveringRegionals();
  const { data } = useQuery(regionsQuery);
  const { kind, regionCode } = form.values;
  const covering = regionals.filter(({ regions }) => regions.some(({ code }) => code === regionCode));
  const chooseRegion = (code: string | null) => {
    const [only, ...others] = regionals.filter(({ regions }) => regions.some((one) => one.code === code));
    form.setValues((now) => ({
      ...now,
      regionCode: code,
      regionalId: others.length === 0 ? (only?.id ?? null) : null,
    }));
  };
  return (
    <>
      <RadioGroupField
        {...form.field('kind')}
        label={words('register.kind')}
        options={kinds.map((value) => ({ value, label: network(`kind.${value}`) }))}
      />
      <TextField {...form.field('code')} label={words('register.code')} hint={words('register.codeHint')} />
      <TextField {...form.field('name')} label={words('register.name')} maxLength={200} />
      <SelectField
        {...form.field('regionCode')}
        label={words('register.region')}
        options={(data?.regions ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={chooseRegion}
      />
      {kind === 'localMission' && (
        <SelectField
          {...form.field('regionalId')}
          label={words('register.regional')}
          hint={words('register.regionalHint')}
          options={covering.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField {...form.field('departmentCode')} label={words('register.department')} maxLength={3} />
      <TextField {...form.field('communeName')} label={words('register.commune')} maxLength={200} />
    </>
  );
}
