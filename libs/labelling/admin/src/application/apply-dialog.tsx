import { FormDialog, RadioGroupField, useRefusableForm } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { applyForLabelMutation } from './course.operations.js';
import { useLifeAct } from './use-life-act.js';

interface ApplyDialogProps {
  course: CourseFieldsFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Submits the file for one of the levels whose conditions are met. */
export function ApplyDialog({ course, onClose, onDone }: ApplyDialogProps) {
  const words = useLifeWords();
  const apply = useLifeAct(applyForLabelMutation);
  const levels = course.readiness?.levels ?? [];
  const best = levels.findLast(({ met }) => met) ?? levels[0];
  const form = useRefusableForm<{ level: string | null }>({
    initial: { level: best === undefined ? null : String(best.number) },
    check: ({ level }) =>
      level === null
        ? { level: { problem: words('application.levelMissing'), remedy: words('application.levelMissingRemedy') } }
        : {},
    send: ({ level }) => apply({ cycleId: course.id, levelAimed: Number(level) }),
    onDone,
  });
  const options = levels.map(({ number, title, met }) => ({
    value: String(number),
    label: words('application.levelOption', { number, title }),
    ...(met ? { detail: words('application.levelMet') } : {}),
  }));
  return (
    <FormDialog
      title={words('application.applyTitle')}
      detail={words('application.applyDetail')}
      label={words('application.apply')}
      form={form}
      onClose={onClose}
    >
      <RadioGroupField
        {...form.field('level')}
        label={words('application.applyLevel')}
        hint={words('application.applyLevelHint')}
        options={options}
        layout="column"
      />
    </FormDialog>
  );
}
