import { dayIn, FormDialog, useApiAct, useFieldTroubles, useRefusableForm } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';
import { ourRecordQuery } from '../ours/our-record.operations.js';
import { firstRoleOf, type InvitedPerson, invitedFields, PersonFields, usePersonTroubles } from './person-fields.js';
import { useTeamWords } from './team-words.js';
import { invitePersonMutation, teamQuery } from './team.operations.js';

interface InviteDialogProps {
  onClose: () => void;
  onDone: (sentence: string, detail: string) => void;
}

const refetch = [ourRecordQuery, teamQuery];

/** Brings a person into the organisation acted for. */
export function InviteDialog({ onClose, onDone }: InviteDialogProps) {
  const words = useTeamWords();
  const { acting } = useNetworkFrame();
  const invite = useApiAct(invitePersonMutation, { refetch });
  const form = useRefusableForm<InvitedPerson>({
    initial: {
      ...{ givenName: '', familyName: '', email: '' },
      ...{ role: firstRoleOf(acting.kind), startsOn: dayIn(acting.timeZone) },
    },
    check: usePersonTroubles(),
    send: (person) => invite(person),
    troublesOf: useFieldTroubles<InvitedPerson>(invitedFields),
    onDone: () => {
      onDone(words('invite.done'), words('invite.doneDetail'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('invite.title')}
      detail={words('invite.detail')}
      label={words('invite.label')}
    >
      <PersonFields kind={acting.kind} form={form} />
    </FormDialog>
  );
}
