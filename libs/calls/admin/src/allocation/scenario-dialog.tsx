import {
  CheckField,
  FormDialog,
  MoneyField,
  NumberField,
  SelectField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { AllocationKey, AllocationPlainKey } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { saveScenarioMutation } from './allocation.operations.js';

const plainKeys = [
  'equal',
  'headcount',
  'budget',
  'youngPeople',
  'score',
] as const satisfies readonly AllocationPlainKey[];
const keys = [...plainKeys, 'mixed'] as const satisfies readonly AllocationKey[];

interface ScenarioValues {
  title: string;
  key: AllocationKey;
  first: AllocationPlainKey;
  second: AllocationPlainKey;
  percent: number | null;
  capCents: number | null;
  floorCents: number | null;
  capAtRequest: boolean;
  cutOff: number | null;
}

/** One way to share the envelope: its key, its bounds, and the score below which there is nothing. */
export function ScenarioDialog({ callId, onClose }: { callId: string; onClose: () => void }) {
  const words = useCallsWords();
  const save = useApiAct(saveScenarioMutation);
  const missing = words('allocation.titleMissing');
  const form = useRefusableForm<ScenarioValues>({
    initial: {
      ...{ title: '', key: 'equal', first: 'score', second: 'equal', percent: 50 },
      ...{ capCents: null, floorCents: null, capAtRequest: true, cutOff: null },
    },
    check: ({ title }) => (title.trim() === '' ? { title: { problem: missing, remedy: missing } } : {}),
    send: (values) => save(inputOf(callId, values)),
    onDone: onClose,
  });
  const key = form.field('key');
  const options = (of: readonly AllocationKey[]) =>
    of.map((value) => ({ value, label: words(`allocationKey.${value}`) }));
  const plain = (value: string | null): AllocationPlainKey => plainKeys.find((one) => one === value) ?? 'equal';
  const first = form.field('first');
  const second = form.field('second');
  const request = form.field('capAtRequest');
  return (
    <FormDialog {...{ form, onClose }} title={words('allocation.add')} label={words('allocation.add')}>
      <TextField {...form.field('title')} label={words('allocation.title')} maxLength={200} />
      <SelectField
        {...key}
        label={words('allocation.key')}
        none={null}
        options={options(keys)}
        onChange={(value) => key.onChange(keys.find((one) => one === value) ?? 'equal')}
      />
      {key.value === 'mixed' && (
        <>
          <SelectField
            {...first}
            label={words('allocation.first')}
            none={null}
            options={options(plainKeys)}
            onChange={(value) => first.onChange(plain(value))}
          />
          <NumberField {...form.field('percent')} label={words('allocation.percent')} suffix="%" />
          <SelectField
            {...second}
            label={words('allocation.second')}
            none={null}
            options={options(plainKeys)}
            onChange={(value) => second.onChange(plain(value))}
          />
        </>
      )}
      <MoneyField {...form.field('capCents')} label={words('allocation.cap')} />
      <MoneyField {...form.field('floorCents')} label={words('allocation.floor')} />
      <NumberField {...form.field('cutOff')} label={words('allocation.cutOff')} suffix="%" />
      <CheckField label={words('allocation.capAtRequest')} checked={request.value} onChange={request.onChange} />
    </FormDialog>
  );
}

function inputOf(callId: string, { first, second, percent, cutOff, ...plain }: ScenarioValues) {
  const share = percent ?? 0;
  const parts = [
    { key: first, percent: share },
    { key: second, percent: 100 - share },
  ];
  const cutOffBasisPoints = cutOff === null ? null : cutOff * 100;
  return { ...plain, callId, parts: plain.key === 'mixed' ? parts : [], cutOffBasisPoints };
}
