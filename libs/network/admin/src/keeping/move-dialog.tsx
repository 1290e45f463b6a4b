import {
  FormDialog,
  missing,
  SelectField,
  TextAreaField,
  useApiAct,
  useFieldTroubles,
  useRefusableForm,
} from '@maillage/platform-admin';
import { ActEffect } from './act-effect.js';
import { changedByActs } from './decision-acts.js';
import type { KeepingDialogProps } from './directory-acts.js';
import { moveOrganisationMutation } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';
import { useCoveringRegionals } from './use-covering-regionals.js';

interface Values {
  regionalId: string | null;
  regionCode: string | null;
  reason: string;
}

const fields = ['regionalId', 'regionCode', 'reason'] as const;

/** A Mission changes its association, and its region with it when it does. */
export function MoveDialog({ record, onClose, onDone }: KeepingDialogProps) {
  const words = useKeepingWords();
  const regionals = useCoveringRegionals();
  const move = useApiAct(moveOrganisationMutation, { refetch: changedByActs });
  const form = useRefusableForm<Values>({
    initial: { regionalId: null, regionCode: null, reason: '' },
    check: ({ regionalId, regionCode, reason }) => ({
      regionalId: missing(regionalId, words('move.regionalMissing')),
      regionCode: missing(regionCode, words('move.regionMissing')),
      reason: missing(reason, words('reasonMissing')),
    }),
    send: ({ regionalId, regionCode, reason }) =>
      move({
        ...{ organisationId: record.organisation.id, reason: reason.trim() },
        ...{ regionalId: regionalId ?? '', regionCode: regionCode ?? '' },
      }),
    troublesOf: useFieldTroubles<Values>(fields),
    onDone: () => {
      onDone(words('done', { act: words('act.move') }));
      onClose();
    },
  });
  const chosen = regionals.find(({ id }) => id === form.values.regionalId);
  const regions = chosen?.regions ?? [];
  const choose = (regionalId: string | null) => {
    const covered = regionals.find(({ id }) => id === regionalId)?.regions ?? [];
    form.setValues((now) => ({
      ...now,
      regionalId,
      regionCode: covered.length === 1 ? (covered[0]?.code ?? null) : null,
    }));
  };
  return (
    <FormDialog
      {...{ form, onClose }}
      title={`${words('act.move')} : ${record.organisation.name}`}
      label={words('act.move')}
      grave
    >
      <SelectField
        {...form.field('regionalId')}
        label={words('move.regional')}
        options={regionals
          .filter(({ id }) => id !== record.organisation.regional?.id || record.organisation.regions.length > 1)
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
      <SelectField
        {...form.field('regionCode')}
        label={words('move.region')}
        options={regions.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ActEffect act="move" record={record} />
      <TextAreaField {...form.field('reason')} label={words('reason')} hint={words('reasonHint')} maxLength={500} />
    </FormDialog>
  );
}
