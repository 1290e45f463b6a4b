import { EffectPreview, FormDialog, useApiAct, useFormat, useRefusableForm } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import type { FrameworkVersion } from './framework-version.js';
import {
  discardFrameworkDraftMutation,
  frameworksQuery,
  frameworkVersionQuery,
  publishFrameworkVersionMutation,
  retireFrameworkVersionMutation,
} from './frameworks.operations.js';
import { useFrameworksWords } from './frameworks-words.js';

export type DecidedAct = 'publish' | 'retire' | 'discard';

interface VersionActDialogProps {
  act: DecidedAct;
  version: FrameworkVersion;
  onClose: () => void;
  onDone: (told: string) => void;
}

const changed = [frameworksQuery, frameworkVersionQuery];
const gone = [frameworksQuery];

/** One act on a version, with what it changes and what it does not. */
export function VersionActDialog({ act, version, onClose, onDone }: VersionActDialogProps) {
  const words = useFrameworksWords();
  const { goTo, places } = useLabellingFrame();
  const acts = {
    publish: useApiAct(publishFrameworkVersionMutation, { refetch: changed }),
    retire: useApiAct(retireFrameworkVersionMutation, { refetch: changed }),
    discard: useApiAct(discardFrameworkDraftMutation, { refetch: gone }),
  };
  const form = useRefusableForm({
    initial: {},
    send: () => acts[act]({ versionId: version.id }),
    onDone: () => {
      onClose();
      if (act === 'discard') goTo(places.frameworks);
      else onDone(words(`done.${act}`));
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words(`dialog.${act}`, { number: version.number })}
      label={words(`act.${act}`)}
      grave={act !== 'publish'}
    >
      <ActEffect act={act} version={version} />
    </FormDialog>
  );
}

function ActEffect({ act, version }: Pick<VersionActDialogProps, 'act' | 'version'>) {
  const words = useFrameworksWords();
  const format = useFormat();
  const { number, answering, others } = version;
  const answered = act === 'publish' ? others : act === 'retire' ? [{ number, answering }] : [];
  return (
    <EffectPreview title={words('dialog.effect')} sentence={words(`dialog.${act}Effect`, { number })}>
      {answered.map((one) => (
        <p key={one.number}>
          {words(one.answering === 0 ? 'dialog.answering_zero' : 'dialog.answering', {
            ...{ count: one.answering, shown: format.count(one.answering), number: one.number },
          })}
        </p>
      ))}
    </EffectPreview>
  );
}
