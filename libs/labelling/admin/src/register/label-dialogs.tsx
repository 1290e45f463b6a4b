import { DateField, dayIn, FormDialog, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useLifeAct } from '../application/use-life-act.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import {
  recordFollowUpMutation,
  reinstateLabelMutation,
  suspendLabelMutation,
  withdrawLabelMutation,
} from './label.operations.js';

export const labelDialogActs = ['recordFollowUp', 'reinstate', 'suspend', 'withdraw'] as const;
export type LabelDialogAct = (typeof labelDialogActs)[number];

interface LabelDialogsProps {
  labelId: string;
  opened: LabelDialogAct | null;
  onClose: () => void;
  onDone: (act: LabelDialogAct) => void;
}

/** The acts on a label, each with what it does and the reason it asks. */
export function LabelDialogs({ labelId, opened, onClose, onDone }: LabelDialogsProps) {
  const words = useLifeWords();
  const suspend = useLifeAct(suspendLabelMutation);
  const reinstate = useLifeAct(reinstateLabelMutation);
  const withdraw = useLifeAct(withdrawLabelMutation);
  if (opened === null) return null;
  const shared = { onClose, onDone: () => onDone(opened), title: words(`register.${opened}`) };
  const reasoned = {
    ...shared,
    label: words(`register.${opened}`),
    detail: words(`register.${opened}Detail`),
    reason: 'required',
    reasonHint: words('register.reasonHint'),
  } as const;
  switch (opened) {
    case 'suspend':
      return <ReasonDialog {...reasoned} grave send={(reason) => suspend({ labelId, reason })} />;
    case 'withdraw':
      return <ReasonDialog {...reasoned} grave send={(reason) => withdraw({ labelId, reason })} />;
    case 'reinstate':
      return <ReasonDialog {...reasoned} send={(reason) => reinstate({ labelId, reason })} />;
    case 'recordFollowUp':
      return <FollowUpDialog labelId={labelId} onClose={onClose} onDone={() => onDone(opened)} />;
  }
}

interface FollowUpDialogProps {
  labelId: string;
  onClose: () => void;
  onDone: () => void;
}

function FollowUpDialog({ labelId, onClose, onDone }: FollowUpDialogProps) {
  const words = useLifeWords();
  const { acting } = useLabellingFrame();
  const record = useLifeAct(recordFollowUpMutation);
  const form = useRefusableForm<{ heldOn: string | null; reason: string }>({
    initial: { heldOn: dayIn(acting.timeZone), reason: '' },
    check: ({ heldOn, reason }) => ({
      ...(heldOn === null
        ? { heldOn: { problem: words('register.heldOnMissing'), remedy: words('register.heldOnMissingRemedy') } }
        : {}),
      ...(reason.trim() === ''
        ? {
            reason: { problem: words('register.conclusionMissing'), remedy: words('register.conclusionMissingRemedy') },
          }
        : {}),
    }),
    send: ({ heldOn, reason }) => record({ labelId, heldOn: heldOn ?? '', reason: reason.trim() }),
    onDone,
  });
  return (
    <FormDialog
      title={words('register.recordFollowUp')}
      detail={words('register.recordFollowUpDetail')}
      label={words('register.recordFollowUp')}
      form={form}
      onClose={onClose}
    >
      <DateField {...form.field('heldOn')} label={words('register.heldOn')} />
      <TextAreaField {...form.field('reason')} label={words('register.conclusion')} rows={4} />
    </FormDialog>
  );
}
