import { FormDialog, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';
import type { CallSearch } from '../list/call-search.js';
import { callAlertsQuery, keepCallAlertMutation } from './call-alert.operations.js';
import { useAlertFilters } from './use-alert-filters.js';

const refetch = [callAlertsQuery];

interface KeepAlertDialogProps {
  search: CallSearch;
  onClose: () => void;
  onDone: () => void;
}

/** The filters of the list are kept under a name, and the person is told of what is new under them. */
export function KeepAlertDialog({ search, onClose, onDone }: KeepAlertDialogProps) {
  const words = useCallsWords();
  const keep = useApiAct(keepCallAlertMutation, { refetch });
  const { programme = null, region = null, texte = null } = search;
  const { filters, name: called } = useAlertFilters()({ programmeId: programme, regionCode: region, text: texte });
  const form = useRefusableForm({
    initial: { name: called.slice(0, 60) },
    check: ({ name }) =>
      name.trim() === '' ? { name: { problem: words('alert.nameMissing'), remedy: words('alert.nameRemedy') } } : {},
    send: ({ name }) => keep({ name: name.trim(), programmeId: programme, regionCode: region, text: texte }),
    onDone,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('alert.keep')}
      label={words('alert.save')}
      detail={
        <>
          <p>{words('alert.keepDetail')}</p>
          <ul>
            {filters.map((filter) => (
              <li key={filter}>{filter}</li>
            ))}
          </ul>
          {programme !== null && <p>{words('alert.networkOnly')}</p>}
        </>
      }
    >
      <TextField {...form.field('name')} label={words('alert.name')} maxLength={60} first />
    </FormDialog>
  );
}
