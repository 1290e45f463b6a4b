import {
  DateField,
  FormDialog,
  missing,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { requestEvidenceMutation } from '../assessment/assessment.mutations.js';
import type { CriterionAnswerDetailFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useFreshCriterion } from './use-fresh-criterion.js';

interface RequestEvidenceDialogProps {
  cycle: LabelCycleDetailFragment;
  answer: CriterionAnswerDetailFragment;
  onClose: () => void;
}

interface Asked {
  label: string;
  awaitedOn: string | null;
}

const fields = ['label', 'awaitedOn'] as const;

/** Asks an organisation for a piece of evidence, by a day. */
export function RequestEvidenceDialog({ cycle, answer, onClose }: RequestEvidenceDialogProps) {
  const words = useAssessmentWords();
  const { key: criterionKey, code } = answer.criterion;
  const refresh = useFreshCriterion(cycle.id, criterionKey);
  const request = useApiAct(requestEvidenceMutation, { onData: () => void refresh() });
  const troublesOf = useFieldTroubles<Asked>(fields);
  const form = useRefusableForm<Asked>({
    initial: { label: '', awaitedOn: null },
    check: ({ label, awaitedOn }) => ({
      label: missing(label, words('criterion.requestLabelMissing')),
      awaitedOn: missing(awaitedOn, words('criterion.requestDayMissing')),
    }),
    send: ({ label, awaitedOn }) =>
      request({ cycleId: cycle.id, criterionKey, label: label.trim(), awaitedOn: awaitedOn ?? '' }),
    troublesOf,
    onDone: onClose,
  });
  return (
    <FormDialog
      title={words('criterion.requestTitle', { code })}
      detail={words('criterion.requestDetail', { organisation: cycle.organisation.name })}
      label={words('criterion.request')}
      form={form}
      onClose={onClose}
    >
      <TextField {...form.field('label')} label={words('criterion.requestLabel')} maxLength={300} first />
      <DateField {...form.field('awaitedOn')} label={words('criterion.requestDay')} />
    </FormDialog>
  );
}
