import { FormDialog, MoneyField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { ServiceDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { subscribeMutation } from './service.operations.js';

interface SubscribeDialogProps {
  service: ServiceDetailFragment;
  onClose: () => void;
  onDone: () => void;
}

/** Takes a seat, or a place in the waiting list; the budget is asked only where the key looks at it. */
export function SubscribeDialog({ service, onClose, onDone }: SubscribeDialogProps) {
  const words = useWorkgroupsWords();
  const subscribe = useApiAct(subscribeMutation);
  const asksBudget = service.keyParts.some(({ key }) => key === 'budget');
  const trouble = {
    problem: words('service.fieldMissing', { label: words('service.budget') }),
    remedy: words('service.fieldMissingRemedy'),
  };
  const form = useRefusableForm<{ budgetCents: number | null }>({
    initial: { budgetCents: null },
    check: ({ budgetCents }) => (asksBudget && budgetCents === null ? { budgetCents: trouble } : {}),
    send: ({ budgetCents }) => subscribe({ serviceId: service.id, budgetCents }),
    onDone,
  });
  return (
    <FormDialog
      title={words('service.act.subscribe')}
      detail={words('service.costsPrivacy')}
      label={words('service.act.subscribe')}
      form={form}
      onClose={onClose}
    >
      {asksBudget && (
        <MoneyField {...form.field('budgetCents')} label={words('service.budget')} hint={words('service.budgetHint')} />
      )}
    </FormDialog>
  );
}
