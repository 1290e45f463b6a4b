import {
  ChoicesField,
  FormDialog,
  RadioGroupField,
  SelectField,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { CallJuryDecision } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { decideItemMutation, recuseMutation } from './jury.operations.js';
import type { MeetingItem } from './meetings-card.js';

const decisions = ['award', 'awardPartially', 'reserve', 'reject'] as const satisfies readonly CallJuryDecision[];

interface DecideValues {
  decision: CallJuryDecision;
  motives: string;
  present: readonly string[];
}

/** What the jury decided of one file, with who was there and why. */
export function DecideDialog({ item, onClose }: { item: MeetingItem; onClose: () => void }) {
  const words = useCallsWords();
  const decide = useApiAct(decideItemMutation);
  const missing = words('jury.motivesMissing');
  const form = useRefusableForm<DecideValues>({
    initial: { decision: 'award', motives: '', present: item.sitting.map(({ personId }) => personId) },
    check: ({ motives }) => (motives.trim() === '' ? { motives: { problem: missing, remedy: missing } } : {}),
    send: ({ decision, motives, present }) =>
      decide({ itemId: item.id, decision, motives: motives.trim(), presentIds: [...present] }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('jury.decideTitle')}
      detail={`${item.lead.name}, ${item.title}`}
      label={words('jury.decide')}
    >
      <RadioGroupField
        {...form.field('decision')}
        label={words('jury.decisionField')}
        layout="column"
        options={decisions.map((value) => ({ value, label: words(`juryDecision.${value}`) }))}
      />
      <TextAreaField
        {...form.field('motives')}
        label={words('jury.motives')}
        hint={words('jury.motivesHint')}
        rows={4}
        maxLength={2000}
      />
      <ChoicesField
        {...form.field('present')}
        label={words('jury.present')}
        options={item.sitting.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
    </FormDialog>
  );
}

/** A member who keeps out of one file, and why. */
export function RecuseDialog({ item, onClose }: { item: MeetingItem; onClose: () => void }) {
  const words = useCallsWords();
  const recuse = useApiAct(recuseMutation);
  const missing = words('jury.personMissing');
  const form = useRefusableForm<{ personId: string | null; reason: string }>({
    initial: { personId: null, reason: '' },
    check: ({ personId, reason }) => ({
      ...(personId === null ? { personId: { problem: missing, remedy: missing } } : {}),
      ...(reason.trim() === ''
        ? { reason: { problem: words('reason.missing'), remedy: words('reason.missingRemedy') } }
        : {}),
    }),
    send: ({ personId, reason }) => recuse({ itemId: item.id, personId: personId ?? '', reason: reason.trim() }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('jury.recuse')}
      detail={item.lead.name}
      label={words('jury.recuse')}
    >
      <SelectField
        {...form.field('personId')}
        label={words('jury.member')}
        options={item.sitting.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <TextAreaField {...form.field('reason')} label={words('reason.label')} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
