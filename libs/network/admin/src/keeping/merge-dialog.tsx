import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type FoundChoice,
  FormDialog,
  missing,
  SearchChoiceField,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { ActEffect } from './act-effect.js';
import { changedByActs } from './decision-acts.js';
import type { KeepingDialogProps } from './directory-acts.js';
import { mergeOrganisationsMutation, successorSearchQuery } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';

interface Values {
  successor: FoundChoice | null;
  reason: string;
}

const fields = ['successor', 'reason'] as const;
const pause = 300;
const shortest = 2;

/** One organisation goes up in another, which is found by its name. */
export function MergeDialog({ record, onClose, onDone }: KeepingDialogProps) {
  const words = useKeepingWords();
  const merge = useApiAct(mergeOrganisationsMutation, { refetch: changedByActs });
  const { id, name } = record.organisation;
  const form = useRefusableForm<Values>({
    initial: { successor: null, reason: '' },
    check: ({ successor, reason }) => ({
      successor: missing(successor?.id ?? null, words('merge.successorMissing')),
      reason: missing(reason, words('reasonMissing')),
    }),
    send: ({ successor, reason }) =>
      merge({ organisationId: id, successorId: successor?.id ?? '', reason: reason.trim() }),
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words('done', { act: words('act.merge') }));
      onClose();
    },
  });
  return (
    <FormDialog {...{ form, onClose }} title={`${words('act.merge')} : ${name}`} label={words('act.merge')} grave>
      <SuccessorChooser {...form.field('successor')} record={record} />
      <ActEffect act="merge" record={record} />
      <TextAreaField {...form.field('reason')} label={words('reason')} hint={words('reasonHint')} maxLength={500} />
    </FormDialog>
  );
}

interface SuccessorChooserProps extends Pick<KeepingDialogProps, 'record'> {
  id: string;
  value: FoundChoice | null;
  onChange: (choice: FoundChoice | null) => void;
  error?: string;
}

function SuccessorChooser({ record: { organisation }, ...field }: SuccessorChooserProps) {
  const words = useKeepingWords();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), pause);
  const isSearching = text.length >= shortest;
  const { data } = useQuery(successorSearchQuery, {
    variables: { text, kind: organisation.kind },
    skip: !isSearching,
  });
  const rows = data?.organisations.rows.filter(({ id }) => id !== organisation.id) ?? [];
  const found = rows.map(({ id, name, communeName }) => ({ id, name, detail: communeName ?? undefined }));
  return (
    <SearchChoiceField
      {...field}
      label={words('merge.successor')}
      hint={words('merge.successorHint')}
      text={typed}
      onText={setTyped}
      found={isSearching && data !== undefined ? found : null}
    />
  );
}
