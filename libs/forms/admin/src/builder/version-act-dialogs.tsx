import { EffectPreview, FormDialog, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useFormsFrame } from '../forms-frame.js';
import { useFormsWords } from '../language/forms-words.js';
import {
  cloneFormMutation,
  discardFormDraftMutation,
  formsQuery,
  formVersionQuery,
  publishFormVersionMutation,
  retireFormVersionMutation,
} from './forms.operations.js';
import type { FormVersion } from './use-form-draft.js';

export type DecidedAct = 'publish' | 'retire' | 'discard';

interface DecideDialogProps {
  readonly act: DecidedAct;
  readonly version: FormVersion;
  readonly onClose: () => void;
  readonly onDone: (told: string) => void;
}

const changed = [formsQuery, formVersionQuery];
const gone = [formsQuery];

/** One act on a version, with what it changes and what it does not. */
export function DecideDialog({ act, version, onClose, onDone }: DecideDialogProps) {
  const words = useFormsWords();
  const { goTo, places } = useFormsFrame();
  const acts = {
    publish: useApiAct(publishFormVersionMutation, { refetch: changed }),
    retire: useApiAct(retireFormVersionMutation, { refetch: changed }),
    discard: useApiAct(discardFormDraftMutation, { refetch: gone }),
  };
  const form = useRefusableForm({
    initial: {},
    send: () => acts[act]({ versionId: version.id }),
    onDone: () => {
      onClose();
      if (act === 'discard') goTo(places.forms);
      else onDone(words(`done.${act}`));
    },
  });
  const { number } = version;
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words(`dialog.${act}`, { number })}
      label={words(`act.${act}`)}
      grave={act !== 'publish'}
    >
      <EffectPreview title={words('dialog.effect')} sentence={words(`dialog.${act}Effect`, { number })} />
    </FormDialog>
  );
}

/** A copy to be changed freely, but for what a model of others locks. */
export function CloneDialog({ version, onClose }: { version: FormVersion; onClose: () => void }) {
  const words = useFormsWords();
  const { goTo, places } = useFormsFrame();
  const clone = useApiAct(cloneFormMutation, {
    refetch: gone,
    onData: ({ cloneForm }) => goTo(places.form(cloneForm.id)),
  });
  const form = useRefusableForm({
    initial: { title: words('clone.title', { title: version.form.title }).slice(0, 200) },
    send: ({ title }) => clone({ versionId: version.id, title }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('dialog.clone')}
      detail={words(version.form.isOurs ? 'clone.ofOurs' : 'clone.ofOthers', { owner: version.form.ownerName })}
      label={words('act.clone')}
    >
      <TextField {...form.field('title')} label={words('title.label')} maxLength={200} first />
    </FormDialog>
  );
}
