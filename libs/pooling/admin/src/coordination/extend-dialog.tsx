import {
  Act,
  ActForm,
  DateTimeField,
  Dialog,
  ErrorSummary,
  FormActions,
  TextAreaField,
  useFormat,
  type FieldTroubles,
  type Refusal,
  RefusalBanner,
  useRefusalWords,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useCampaignAct } from '../act/use-campaign-act.js';
import { extendCampaignMutation } from '../campaign/campaign.operations.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { useReasonTroubles } from './use-reason-troubles.js';

interface ExtendDialogProps {
  campaign: CampaignDetailFragment;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

interface Extension {
  closesAt: string | null;
  reason: string;
}

export function ExtendDialog({ campaign, opened, onClose, onDone }: ExtendDialogProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const form = useExtension(campaign, onDone);
  const zone = campaign.coordinator.timeZone;
  const moment = `${format.day(campaign.closesAt, { zone })}, ${format.time(campaign.closesAt, zone)}`;
  return (
    <Dialog opened={opened} onClose={onClose} title={words('coordinator.extendTitle')}>
      <p>{words('coordinator.extendDetail')}</p>
      <ActForm onSubmit={form.submit} label={words('coordinator.extendTitle')}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        <DateTimeField
          {...form.field('closesAt')}
          zone={zone}
          min={campaign.closesAt}
          label={words('coordinator.extendUntil')}
          hint={words('coordinator.extendUntilHint', { moment })}
        />
        <TextAreaField
          {...form.field('reason')}
          label={words('coordinator.reason')}
          hint={words('coordinator.reasonForAll')}
        />
        <FormActions>
          <Act
            type="submit"
            variant="filled"
            label={words('campaign.act.extend')}
            busyLabel={words('campaign.acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('campaign.back')} onAct={onClose} />
        </FormActions>
      </ActForm>
    </Dialog>
  );
}

function useExtension(campaign: CampaignDetailFragment, onDone: () => void) {
  const words = usePoolingWords();
  const extend = useCampaignAct(extendCampaignMutation);
  const reasonTroubles = useReasonTroubles();
  const { sentence } = useRefusalWords(campaign.coordinator.timeZone);
  const missing = words('coordinator.extendUntilMissing');
  const troublesOf = (refusal: Refusal): FieldTroubles<Extension> => {
    if (refusal.code !== 'extensionMustBeLater') return reasonTroubles<Extension>(refusal);
    const { what, next } = sentence(refusal.code, refusal.params);
    return { closesAt: { problem: what, remedy: next } };
  };
  return useRefusableForm<Extension>({
    initial: { closesAt: null, reason: '' },
    check: ({ closesAt }) => (closesAt === null ? { closesAt: { problem: missing, remedy: missing } } : {}),
    send: ({ closesAt, reason }) =>
      extend({ campaignId: campaign.id, closesAt: closesAt ?? '', reason: reason.trim() }),
    troublesOf,
    onDone,
  });
}
