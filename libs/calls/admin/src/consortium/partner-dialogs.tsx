import { useQuery } from '@apollo/client/react';
import {
  FormDialog,
  type FoundChoice,
  SearchChoiceField,
  type SearchChoiceFieldProps,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCallsWords } from '../language/calls-words.js';
import {
  consortiumQuery,
  invitePartnerMutation,
  partnersSearch,
  replacePartnerMutation,
} from './consortium.operations.js';

const changed = [consortiumQuery];
const pause = 250;

/** An organisation of the network is asked to take part. */
export function InviteDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const words = useCallsWords();
  const invite = useApiAct(invitePartnerMutation, { refetch: changed });
  const missing = { problem: words('consortium.inviteMissing'), remedy: words('consortium.inviteMissingRemedy') };
  const form = useRefusableForm({
    initial: { organisation: null as FoundChoice | null, role: '' },
    check: ({ organisation }) => (organisation === null ? { organisation: missing } : {}),
    send: ({ organisation, role }) => invite({ applicationId, organisationId: organisation?.id ?? '', role }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('consortium.invite')}
      detail={words('consortium.inviteDetail')}
      label={words('consortium.invite')}
    >
      <OrganisationField {...form.field('organisation')} />
      <TextField
        {...form.field('role')}
        label={words('consortium.role')}
        hint={words('consortium.roleHint')}
        maxLength={200}
      />
    </FormDialog>
  );
}

interface ReplaceDialogProps {
  applicationId: string;
  partner: { readonly id: string; readonly organisation: { readonly name: string } };
  /** Whether another may take the place now. */
  mayBeTaken: boolean;
  onClose: () => void;
}

/** A place is given to another, or given up. */
export function ReplaceDialog({ applicationId, partner, mayBeTaken, onClose }: ReplaceDialogProps) {
  const words = useCallsWords();
  const replace = useApiAct(replacePartnerMutation, { refetch: changed });
  const form = useRefusableForm({
    initial: { organisation: null as FoundChoice | null, reason: '' },
    send: ({ organisation, reason }) =>
      replace({ applicationId, partnerId: partner.id, reason, organisationId: organisation?.id ?? null }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      grave
      title={words(mayBeTaken ? 'consortium.replaceTitle' : 'consortium.giveUpTitle', {
        name: partner.organisation.name,
      })}
      detail={words(mayBeTaken ? 'consortium.replaceDetail' : 'consortium.giveUpDetail')}
      label={words(mayBeTaken ? 'consortium.replace' : 'consortium.giveUp')}
    >
      {mayBeTaken && <OrganisationField {...form.field('organisation')} />}
      <TextAreaField {...form.field('reason')} label={words('consortium.reason')} rows={3} />
    </FormDialog>
  );
}

function OrganisationField(field: Pick<SearchChoiceFieldProps, 'id' | 'value' | 'onChange' | 'error'>) {
  const words = useCallsWords();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const { data } = useQuery(partnersSearch, { variables: { text: asked === '' ? null : asked } });
  const found = data?.organisations.rows.map(({ id, name }): FoundChoice => ({ id, name })) ?? null;
  return (
    <SearchChoiceField
      {...field}
      {...{ text, found, onText: setText }}
      label={words('consortium.organisation')}
      hint={words('consortium.organisationHint')}
    />
  );
}
