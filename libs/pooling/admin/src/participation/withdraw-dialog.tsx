import {
  Act,
  ActForm,
  Dialog,
  FormActions,
  TextAreaField,
  RefusalBanner,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useCampaignAct } from '../act/use-campaign-act.js';
import { withdrawMutation } from '../campaign/campaign.operations.js';
import { usePoolingWords } from '../language/pooling-words.js';

interface WithdrawDialogProps {
  campaignId: string;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function WithdrawDialog({ campaignId, opened, onClose, onDone }: WithdrawDialogProps) {
  const words = usePoolingWords();
  const withdraw = useCampaignAct(withdrawMutation);
  const form = useRefusableForm({
    initial: { reason: '' },
    send: ({ reason }) => withdraw({ campaignId, reason: reason.trim() === '' ? null : reason.trim() }),
    onDone,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={words('member.withdrawTitle')}>
      <p>{words('member.withdrawDetail')}</p>
      <ActForm onSubmit={form.submit}>
        <RefusalBanner refusal={form.refusal} />
        <TextAreaField {...form.field('reason')} label={words('member.withdrawReason')} first />
        <FormActions>
          <Act
            type="submit"
            variant="grave"
            label={words('campaign.act.withdraw')}
            busyLabel={words('campaign.acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('campaign.back')} onAct={onClose} />
        </FormActions>
      </ActForm>
    </Dialog>
  );
}
