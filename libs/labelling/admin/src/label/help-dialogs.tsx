import {
  DateField,
  FormDialog,
  missing,
  RadioGroupField,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { askHelpMutation, commentCycleMutation } from '../assessment/assessment.mutations.js';
import { cycleCommentsQuery } from '../assessment/assessment.operations.js';
import type { CommentAudience, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';

interface HelpDialogProps {
  cycle: LabelCycleDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

const refetch = [cycleCommentsQuery];
const fields = ['body'] as const;

/** Asks the region for help. */
export function AskHelpDialog({ cycle, onClose, onDone }: HelpDialogProps) {
  const words = useAssessmentWords();
  const ask = useApiAct(askHelpMutation, { refetch });
  const troublesOf = useFieldTroubles<{ body: string }>(fields);
  const form = useRefusableForm({
    initial: { body: '' },
    check: ({ body }) => ({ body: missing(body, words('label.helpBodyMissing')) }),
    send: ({ body }) => ask({ cycleId: cycle.id, criterionKey: null, body: body.trim() }),
    troublesOf,
    onDone,
  });
  return (
    <FormDialog
      title={words('label.askHelpTitle')}
      detail={words('label.askHelpDetail')}
      label={words('label.askHelp')}
      form={form}
      onClose={onClose}
    >
      <TextAreaField {...form.field('body')} label={words('label.helpBody')} maxLength={4000} first />
    </FormDialog>
  );
}

interface Note {
  audience: CommentAudience;
  heldOn: string | null;
  body: string;
}

/** Notes an exchange of the accompaniment; who reads it is chosen before it is written. */
export function JournalDialog({ cycle, onClose, onDone }: HelpDialogProps) {
  const words = useAssessmentWords();
  const shared = useLabellingWords();
  const { acting } = useLabellingFrame();
  const note = useApiAct(commentCycleMutation, { refetch });
  const troublesOf = useFieldTroubles<Note>(fields);
  const form = useRefusableForm<Note>({
    initial: { audience: 'own', heldOn: null, body: '' },
    check: ({ body }) => ({ body: missing(body, words('label.journalBodyMissing')) }),
    send: ({ audience, heldOn, body }) =>
      note({ cycleId: cycle.id, criterionKey: null, audience, kind: 'journal', body: body.trim(), heldOn }),
    troublesOf,
    onDone,
  });
  const audiences = (
    acting.kind === 'nationalUnion' ? ['own', 'nation'] : ['own', 'region', 'nation']
  ) as readonly CommentAudience[];
  return (
    <FormDialog title={words('label.journalTitle')} label={words('label.journalWrite')} form={form} onClose={onClose}>
      <RadioGroupField
        {...form.field('audience')}
        label={words('label.journalAudience')}
        options={audiences.map((value) => ({ value, label: shared(`audience.${value}`) }))}
      />
      <DateField {...form.field('heldOn')} label={words('label.journalDay')} />
      <TextAreaField {...form.field('body')} label={words('label.journalBody')} maxLength={4000} />
    </FormDialog>
  );
}
