import {
  DateField,
  FieldRow,
  FormDialog,
  missing,
  NumberField,
  SelectField,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { addPlanActionMutation, editPlanActionMutation } from '../assessment/assessment.mutations.js';
import { labelCycleQuery } from '../assessment/assessment.operations.js';
import type { LabelCycleDetailFragment, PlanActionLineFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';

interface ActionDialogProps {
  cycle: Pick<LabelCycleDetailFragment, 'id' | 'axes'>;
  /** The action to edit; null to add one. */
  action: PlanActionLineFragment | null;
  /** The criterion that a new action is for, where it is known. */
  criterionKey?: string | undefined;
  onClose: () => void;
  onDone?: (() => void) | undefined;
}

interface Written {
  criterionKey: string | null;
  title: string;
  ownerName: string;
  dueOn: string | null;
  gain: number | null;
}

const refetch = [labelCycleQuery];
const fields = ['title', 'ownerName', 'dueOn', 'gain'] as const;

/** An action of the plan: what, who, by when, and what it brings. */
export function ActionDialog({ cycle, action, criterionKey, onClose, onDone }: ActionDialogProps) {
  const words = useAssessmentWords();
  const { person } = useLabellingFrame();
  const add = useApiAct(addPlanActionMutation, { refetch });
  const edit = useApiAct(editPlanActionMutation, { refetch });
  const troublesOf = useFieldTroubles<Written>(fields);
  const form = useRefusableForm<Written>({
    initial: {
      criterionKey: action?.criterionKey ?? criterionKey ?? null,
      title: action?.title ?? '',
      ownerName: action?.ownerName ?? `${person.givenName} ${person.familyName}`,
      dueOn: action?.dueOn ?? null,
      gain: action?.gain ?? null,
    },
    check: (written) => ({
      criterionKey: missing(written.criterionKey, words('plan.criterionMissing')),
      title: missing(written.title, words('plan.actionMissing')),
      ownerName: missing(written.ownerName, words('plan.ownerMissing')),
      dueOn: missing(written.dueOn, words('plan.dueMissing')),
      gain: isPercent(written.gain) ? undefined : missing('', words('plan.gainMissing')),
    }),
    send: (written) => {
      const values = {
        title: written.title.trim(),
        ownerName: written.ownerName.trim(),
        dueOn: written.dueOn ?? '',
        gain: written.gain ?? 0,
      };
      return action === null
        ? add({ cycleId: cycle.id, criterionKey: written.criterionKey ?? '', ...values })
        : edit({ actionId: action.id, version: action.version, ...values });
    },
    troublesOf,
    onDone: () => {
      onClose();
      onDone?.();
    },
  });
  const criteria = cycle.axes.flatMap((axis) => axis.criteria.filter(({ excluded }) => excluded === null));
  return (
    <FormDialog
      title={words(action === null ? 'plan.addTitle' : 'plan.editTitle')}
      label={words(action === null ? 'plan.add' : 'plan.save')}
      form={form}
      onClose={onClose}
    >
      {action === null && criterionKey === undefined && (
        <SelectField
          {...form.field('criterionKey')}
          label={words('plan.criterion')}
          options={criteria.map(({ key, code, title }) => ({ value: key, label: `${code} ${title}` }))}
        />
      )}
      <TextField
        {...form.field('title')}
        label={words('plan.action')}
        hint={words('plan.actionHint')}
        maxLength={300}
        first
      />
      <TextField {...form.field('ownerName')} label={words('plan.owner')} maxLength={200} />
      <FieldRow legend={words('plan.gain')}>
        <DateField {...form.field('dueOn')} label={words('plan.due')} />
        <NumberField {...form.field('gain')} label={words('plan.gain')} hint={words('plan.gainHint')} suffix="%" />
      </FieldRow>
    </FormDialog>
  );
}

const isPercent = (gain: number | null): boolean => gain !== null && gain >= 0 && gain <= 100;
