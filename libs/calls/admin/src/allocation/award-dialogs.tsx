import {
  CheckField,
  DateField,
  FormDialog,
  MoneyField,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { AwardFieldsFragment, WriteCallAwardInput } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { amendMutation, awardQuery, grantMutation, reviseMutation } from './award.operations.js';

/** Money granted out of the envelope. */
export function GrantDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const words = useCallsWords();
  const grant = useApiAct(grantMutation, { refetch: [awardQuery] });
  const missing = words('award.amountMissing');
  const form = useRefusableForm<{ amountCents: number | null }>({
    initial: { amountCents: null },
    check: ({ amountCents }) => (amountCents === null ? { amountCents: { problem: missing, remedy: missing } } : {}),
    send: ({ amountCents }) => grant({ applicationId, amountCents: amountCents ?? 0 }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('award.grant')} label={words('award.grant')}>
      <MoneyField {...form.field('amountCents')} label={words('award.amount')} />
    </FormDialog>
  );
}

interface AwardValues {
  amountCents: number | null;
  firstOn: string | null;
  lastOn: string | null;
  isOnward: boolean;
  article: string;
  reason: string;
}

interface WriteAwardDialogProps {
  award: AwardFieldsFragment;
  act: 'revise' | 'amend';
  onClose: () => void;
}

/** The amount, an advance and a balance, and whether money may be granted on. */
export function WriteAwardDialog({ award, act, onClose }: WriteAwardDialogProps) {
  const words = useCallsWords();
  const write = useApiAct<unknown, { input: WriteCallAwardInput }>(act === 'revise' ? reviseMutation : amendMutation);
  const day = { problem: words('award.dayMissing'), remedy: words('award.dayMissing') };
  const reason = { problem: words('reason.missing'), remedy: words('reason.missingRemedy') };
  const form = useRefusableForm<AwardValues>({
    initial: {
      ...{ amountCents: award.amountCents, firstOn: award.schedule[0]?.dueOn ?? null },
      ...{ lastOn: award.schedule.at(-1)?.dueOn ?? null, isOnward: award.onward.isAllowed },
      ...{ article: award.onward.article ?? '', reason: '' },
    },
    check: (values) => ({
      ...(values.firstOn === null ? { firstOn: day } : {}),
      ...(values.lastOn === null ? { lastOn: day } : {}),
      ...(values.reason.trim() === '' ? { reason } : {}),
    }),
    send: (values) => write(inputOf(award.applicationId, values)),
    onDone: onClose,
  });
  const onward = form.field('isOnward');
  const label = words(`awardAct.${act}`);
  return (
    <FormDialog {...{ form, onClose }} title={label} label={label}>
      <MoneyField {...form.field('amountCents')} label={words('award.amount')} />
      <DateField {...form.field('firstOn')} label={words('award.firstDue')} />
      <DateField {...form.field('lastOn')} label={words('award.lastDue')} />
      <CheckField label={words('award.onward')} checked={onward.value} onChange={onward.onChange} />
      {onward.value && <TextField {...form.field('article')} label={words('award.article')} maxLength={200} />}
      <TextAreaField {...form.field('reason')} label={words('award.reason')} rows={3} maxLength={2000} />
    </FormDialog>
  );
}

function inputOf(applicationId: string, { amountCents, firstOn, lastOn, isOnward, article, reason }: AwardValues) {
  const half = { shareBasisPoints: 5_000 } as const;
  return {
    ...{ applicationId, amountCents: amountCents ?? 0, reason: reason.trim() },
    onward: { isAllowed: isOnward, article: isOnward ? article : null },
    schedule: [
      { ...half, kind: 'advance' as const, dueOn: firstOn ?? '', condition: 'signature' as const },
      { ...half, kind: 'final' as const, dueOn: lastOn ?? '', condition: 'finalReport' as const },
    ],
  };
}
