import {
  FormDialog,
  MoneyField,
  NumberField,
  PrivacyNote,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { giveReferenceMutation } from './savings.operations.js';

interface ReferenceDialogProps {
  savings: SavingsDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

interface ReferenceValues {
  amountCents: number | null;
  months: number | null;
  source: string;
}

/** What our Mission paid before, over how many months, and from where it knows. */
export function ReferenceDialog({ savings: { campaignId, reference }, onClose, onDone }: ReferenceDialogProps) {
  const words = usePoolingWords();
  const give = useApiAct(giveReferenceMutation);
  const trouble = (label: string) => ({
    problem: words('savings.missing', { label }),
    remedy: words('savings.missingRemedy'),
  });
  const form = useRefusableForm<ReferenceValues>({
    initial: {
      amountCents: reference?.amountCents ?? null,
      ...{ months: reference?.months ?? 12, source: reference?.source ?? '' },
    },
    check: ({ amountCents, months, source }) => ({
      ...(amountCents === null ? { amountCents: trouble(words('savings.amount')) } : {}),
      ...(months === null ? { months: trouble(words('savings.monthsField')) } : {}),
      ...(source.trim() === '' ? { source: trouble(words('savings.referenceSource')) } : {}),
    }),
    send: ({ amountCents, months, source }) =>
      give({ campaignId, amountCents: amountCents ?? 0, months: months ?? 0, source }),
    onDone,
  });
  return (
    <FormDialog
      title={words('savings.referenceTitle')}
      label={words('savings.act.giveReference')}
      form={form}
      onClose={onClose}
    >
      <MoneyField {...form.field('amountCents')} label={words('savings.amount')} />
      <NumberField
        {...form.field('months')}
        label={words('savings.monthsField')}
        suffix={words('savings.monthsSuffix')}
      />
      <TextField
        {...form.field('source')}
        label={words('savings.referenceSource')}
        hint={words('savings.referenceSourceHint')}
      />
      <PrivacyNote>{words('savings.referencePrivacy')}</PrivacyNote>
    </FormDialog>
  );
}
