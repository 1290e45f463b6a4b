import { useQuery } from '@apollo/client/react';
import { FormDialog, type FoundChoice, SearchChoiceField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useState } from 'react';
import { inviteMutation } from '../group/group.mutations.js';
import { invitableQuery } from '../group/group.operations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

/** An organisation that sees the group is asked to come. */
export function InviteDialog({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const [text, setText] = useState('');
  const invite = useApiAct(inviteMutation);
  const { data, previousData } = useQuery(invitableQuery, { variables: { groupId, text: text.trim() } });
  const missing = words('members.organisationMissing');
  const form = useRefusableForm<{ organisation: FoundChoice | null }>({
    initial: { organisation: null },
    check: ({ organisation }) => (organisation === null ? { organisation: { problem: missing, remedy: missing } } : {}),
    send: ({ organisation }) => invite({ groupId, organisationId: organisation?.id ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('members.invite')}
      detail={words('members.inviteDetail')}
      label={words('members.invite')}
    >
      <SearchChoiceField
        {...form.field('organisation')}
        label={words('members.organisation')}
        text={text}
        onText={setText}
        found={(data ?? previousData)?.groupInvitable ?? null}
      />
    </FormDialog>
  );
}
