import type { FormDefinition, FormField } from '@maillage/forms-domain';
import { CheckField, FormDialog, TextAreaField, TextField, useRefusableForm } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { ConditionEditor } from './condition-editor.js';
import { subjectsBefore } from './condition-rows.js';
import type { FieldPlace } from './definition-edits.js';
import { KindFields } from './kind-fields.js';
import { PrefillField } from './prefill-field.js';
import { useFigureNames } from './use-figure-names.js';

interface FieldDialogProps {
  readonly definition: FormDefinition;
  readonly place: FieldPlace;
  readonly field: FormField;
  readonly onApply: (field: FormField) => void;
  readonly onClose: () => void;
}

/** All that a field says. It may have faults still: they are told at the field, and mended before publishing. */
export function FieldDialog({ definition, place, field: initial, onApply, onClose }: FieldDialogProps) {
  const words = useFormsWords();
  const names = useFigureNames();
  const form = useRefusableForm({
    initial: { field: initial },
    send: ({ field }) => {
      onApply(field);
      return Promise.resolve(null);
    },
    onDone: onClose,
  });
  const { field } = form.values;
  const write = (next: FormField) => form.setValues({ field: next });
  const isAnswered = field.kind !== 'computed';
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('dialog.field', { kind: words(`kind.${field.kind}`) })}
      label={words('act.apply')}
    >
      <TextField
        label={words('field.label')}
        value={field.label}
        onChange={(label) => write({ ...field, label })}
        first
      />
      <TextAreaField
        label={words('field.help')}
        rows={2}
        value={field.help}
        onChange={(help) => write({ ...field, help })}
      />
      <TextField
        label={words('field.key')}
        hint={words('field.keyHint')}
        value={field.key}
        onChange={(key) => write({ ...field, key })}
      />
      {isAnswered && (
        <CheckField
          label={words('field.required')}
          checked={field.required}
          onChange={(required) => write({ ...field, required })}
        />
      )}
      <KindFields {...{ definition, field }} onChange={write} />
      <ConditionEditor
        id="condition"
        legend={words('condition.title')}
        subjects={subjectsBefore(definition, place, names)}
        value={field.showWhen}
        onChange={(showWhen) => write({ ...field, showWhen })}
      />
      {isAnswered && place.within === null && <PrefillField field={field} onChange={write} />}
      {place.within === null && (
        <CheckField
          label={words('field.locked')}
          hint={words('field.lockedHint')}
          checked={field.locked}
          onChange={(locked) => write({ ...field, locked })}
        />
      )}
    </FormDialog>
  );
}
