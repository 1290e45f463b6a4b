import { FormDialog, SelectField, TextAreaField, type useRefusableForm } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

interface ChangeValues {
  personId: string | null;
  needs: string;
}

interface ChangeDialogProps {
  title: string;
  people: readonly { readonly id: string; readonly name: string }[];
  form: ReturnType<typeof useRefusableForm<ChangeValues>>;
  onClose: () => void;
}

/** Another person comes for us, or for something else. */
export function ChangeDialog({ title, people, form, onClose }: ChangeDialogProps) {
  const words = useWorkgroupsWords();
  return (
    <FormDialog {...{ form, onClose, title }} label={words('save')}>
      <SelectField
        {...form.field('personId')}
        label={words('entering.person')}
        none={null}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextAreaField {...form.field('needs')} label={words('entering.needs')} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
