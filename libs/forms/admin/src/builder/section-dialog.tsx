import type { FormDefinition, FormSection } from '@maillage/forms-domain';
import { ChoicesField, FormDialog, TextAreaField, TextField, useRefusableForm } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { ConditionEditor } from './condition-editor.js';
import { subjectsBefore } from './condition-rows.js';
import { useFigureNames } from './use-figure-names.js';

interface SectionDialogProps {
  readonly definition: FormDefinition;
  readonly place: number;
  readonly section: FormSection;
  readonly onApply: (section: FormSection) => void;
  readonly onClose: () => void;
}

export function SectionDialog({ definition, place, section: initial, onApply, onClose }: SectionDialogProps) {
  const words = useFormsWords();
  const names = useFigureNames();
  const form = useRefusableForm({
    initial: { section: initial },
    send: ({ section }) => {
      onApply(section);
      return Promise.resolve(null);
    },
    onDone: onClose,
  });
  const { section } = form.values;
  const write = (change: Partial<FormSection>) => form.setValues({ section: { ...section, ...change } });
  const before = definition.sections.slice(0, place);
  return (
    <FormDialog {...{ form, onClose }} title={words('dialog.section')} label={words('act.apply')}>
      <TextField label={words('section.title')} value={section.title} onChange={(title) => write({ title })} first />
      <TextAreaField label={words('field.help')} value={section.help} onChange={(help) => write({ help })} />
      {before.length > 0 && (
        <ChoicesField
          id="starts-after"
          label={words('section.startsAfter')}
          options={before.map(({ key: value, title: label }) => ({ value, label }))}
          value={section.startsAfter}
          onChange={(startsAfter) => write({ startsAfter })}
        />
      )}
      <ConditionEditor
        id="condition"
        legend={words('condition.title')}
        subjects={subjectsBefore(definition, { section: place, field: 0, within: null }, names)}
        value={section.showWhen}
        onChange={(showWhen) => write({ showWhen })}
      />
    </FormDialog>
  );
}
