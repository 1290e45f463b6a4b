import { FormDialog, RadioGroupField } from '@maillage/platform-admin';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { type AttachWay, noRequest } from './attached-values.js';
import { KeptDocumentField } from './kept-document-field.js';
import { NewDocumentFields } from './new-document-fields.js';
import { useAttachForm } from './use-attach-form.js';

interface AttachDialogProps {
  answer: CriterionAnswerDetailFragment;
  onClose: () => void;
}

/** Joins a document of the library, or a new file, as evidence, and says which request it answers. */
export function AttachDialog({ answer, onClose }: AttachDialogProps) {
  const words = useAssessmentWords();
  const { form, file, open, close } = useAttachForm(answer, onClose);
  return (
    <FormDialog
      title={words('criterion.attachTitle', { code: answer.criterion.code })}
      detail={words('criterion.attachDetail')}
      label={words('criterion.attachLabel')}
      form={form}
      onClose={close}
    >
      <RadioGroupField<AttachWay>
        {...form.field('way')}
        label={words('criterion.attachWay')}
        options={[
          { value: 'kept', label: words('criterion.attachKept') },
          { value: 'new', label: words('criterion.attachNew') },
        ]}
      />
      {form.values.way === 'kept' ? (
        <KeptDocumentField field={form.field('documentVersionId')} />
      ) : (
        <NewDocumentFields form={form} file={file} />
      )}
      {open.length > 0 && (
        <RadioGroupField
          {...form.field('requestId')}
          layout="column"
          label={words('criterion.attachRequest')}
          options={[
            ...open.map(({ id, label }) => ({ value: id, label })),
            { value: noRequest, label: words('criterion.attachNoRequest') },
          ]}
        />
      )}
    </FormDialog>
  );
}
