import {
  Act,
  ActRow,
  FieldRow,
  FormDialog,
  missing,
  TextAreaField,
  TextField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { ActEffect } from './act-effect.js';
import { changedByActs } from './decision-acts.js';
import type { KeepingDialogProps } from './directory-acts.js';
import { splitOrganisationMutation } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';

interface Part {
  readonly code: string;
  readonly name: string;
  readonly communeName: string;
}

interface Values {
  parts: readonly Part[];
  reason: string;
}

const fields = ['parts', 'reason'] as const;
const empty: Part = { code: '', name: '', communeName: '' };
const most = 5;

/** Parts of a Mission become Missions of their own. */
export function SplitDialog({ record, onClose, onDone }: KeepingDialogProps) {
  const words = useKeepingWords();
  const split = useApiAct(splitOrganisationMutation, { refetch: changedByActs });
  const form = useRefusableForm<Values>({
    initial: { parts: [empty], reason: '' },
    check: ({ parts, reason }) => {
      const isWhole = parts.every(({ code, name }) => code.trim() !== '' && name.trim() !== '');
      return {
        parts: missing(isWhole ? 'whole' : '', words('split.missing')),
        reason: missing(reason, words('reasonMissing')),
      };
    },
    send: ({ parts, reason }) =>
      split({ organisationId: record.organisation.id, parts: [...parts], reason: reason.trim() }),
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words('done', { act: words('act.split') }));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={`${words('act.split')} : ${record.organisation.name}`}
      label={words('act.split')}
      grave
    >
      <ActEffect act="split" record={record} />
      <PartFields {...form.field('parts')} />
      <TextAreaField {...form.field('reason')} label={words('reason')} hint={words('reasonHint')} maxLength={500} />
    </FormDialog>
  );
}

interface PartFieldsProps {
  id: string;
  value: readonly Part[];
  onChange: (parts: readonly Part[]) => void;
  error?: string;
}

function PartFields({ id, value, onChange, error }: PartFieldsProps) {
  const words = useKeepingWords();
  const change = (place: number, edited: Partial<Part>) =>
    onChange(value.map((part, index) => (index === place ? { ...part, ...edited } : part)));
  return (
    <>
      {value.map((part, place) => (
        <FieldRow key={place} legend={words('split.part', { number: place + 1 })} legendShown>
          <TextField
            label={words('split.code')}
            value={part.code}
            onChange={(code) => change(place, { code })}
            {...(place === 0 ? { id, error } : {})}
          />
          <TextField label={words('split.name')} value={part.name} onChange={(name) => change(place, { name })} />
          <TextField
            label={words('split.commune')}
            value={part.communeName}
            onChange={(communeName) => change(place, { communeName })}
          />
        </FieldRow>
      ))}
      <ActRow>
        {value.length < most && (
          <Act size="small" label={words('split.add')} onAct={() => onChange([...value, empty])} />
        )}
        {value.length > 1 && (
          <Act size="small" variant="link" label={words('split.remove')} onAct={() => onChange(value.slice(0, -1))} />
        )}
      </ActRow>
    </>
  );
}
