import {
  FormDialog,
  NumberField,
  PrivacyNote,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ServiceDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { rateServiceMutation } from './service.operations.js';

interface ServiceDialogProps {
  service: ServiceDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

interface RatingValues {
  score: number | null;
  comment: string;
}

/** How satisfied our Mission is, and why. */
export function RateDialog({ service, onClose, onDone }: ServiceDialogProps) {
  const words = useWorkgroupsWords();
  const rate = useApiAct(rateServiceMutation);
  const trouble = {
    problem: words('service.fieldMissing', { label: words('service.rateScore') }),
    remedy: words('service.fieldMissingRemedy'),
  };
  const form = useRefusableForm<RatingValues>({
    initial: { score: null, comment: '' },
    check: ({ score }) => (score === null || score < 1 || score > 5 ? { score: trouble } : {}),
    send: ({ score, comment }) => rate({ serviceId: service.id, score: score ?? 0, comment }),
    onDone,
  });
  return (
    <FormDialog title={words('service.rateTitle')} label={words('service.act.rate')} form={form} onClose={onClose}>
      <NumberField {...form.field('score')} label={words('service.rateScore')} />
      <TextAreaField {...form.field('comment')} label={words('service.rateComment')} />
      <PrivacyNote>{words('service.ratePrivacy')}</PrivacyNote>
    </FormDialog>
  );
}
