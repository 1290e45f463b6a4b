import { FormDialog, RadioGroupField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { Pair } from './duplicates-page.js';
import { duplicatesQuery, mergePeopleMutation } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';

interface MergePeopleDialogProps {
  pair: Pair;
  onClose: () => void;
  onDone: (sentence: string) => void;
}

const refetch = [duplicatesQuery];

/** Two records of one person become the one that is kept. */
export function MergePeopleDialog({ pair, onClose, onDone }: MergePeopleDialogProps) {
  const words = useKeepingWords();
  const merge = useApiAct(mergePeopleMutation, { refetch });
  const form = useRefusableForm<{ kept: 'one' | 'other' }>({
    initial: { kept: 'one' },
    send: ({ kept }) => {
      const [keptId, duplicateId] = kept === 'one' ? [pair.oneId, pair.otherId] : [pair.otherId, pair.oneId];
      return merge({ keptId, duplicateId });
    },
    onDone: () => {
      onDone(words('duplicates.merged'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('duplicates.mergeTitle')}
      detail={words('duplicates.mergeDetail')}
      label={words('duplicates.mergeLabel')}
      grave
    >
      <RadioGroupField
        {...form.field('kept')}
        label={words('duplicates.keep')}
        options={[
          { value: 'one', label: words('duplicates.first', { name: pair.oneName }) },
          { value: 'other', label: words('duplicates.second', { name: pair.otherName }) },
        ]}
        layout="column"
      />
    </FormDialog>
  );
}
