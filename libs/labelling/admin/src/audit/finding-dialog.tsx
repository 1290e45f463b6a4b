import type { Refusal } from '@maillage/platform-admin';
import { ReasonDialog } from '../application/reason-dialog.js';
import type { FindingAct, FindingFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';

interface FindingDialogProps {
  finding: FindingFieldsFragment;
  act: FindingAct;
  send: (text: string) => Promise<Refusal | null>;
  onClose: () => void;
  onDone: () => void;
}

/** One act on one finding, its words beside it. */
export function FindingDialog({ finding, act, send, onClose, onDone }: FindingDialogProps) {
  const words = useLifeWords();
  const title = words(`audited.findingDialog.${act}`);
  const welcome = act === 'accept';
  return (
    <ReasonDialog
      title={title}
      detail={finding.body}
      label={words(`audited.findingAct.${act}`)}
      reason={welcome ? 'welcome' : 'required'}
      reasonLabel={words(welcome ? 'audited.responseWelcome' : 'audited.response')}
      reasonHint={words('audited.responseHint')}
      missing={{ problem: words('audited.responseMissing'), remedy: words('audited.responseMissingRemedy') }}
      rows={5}
      send={send}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
