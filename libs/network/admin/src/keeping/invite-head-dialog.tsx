import { dayIn, FormDialog, useApiAct, useFieldTroubles, useRefusableForm } from '@maillage/platform-admin';
import type { OrganisationKind, Role } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { type InvitedPerson, invitedFields, PersonFields, usePersonTroubles } from '../team/person-fields.js';
import { changedByActs } from './decision-acts.js';
import type { KeepingDialogProps } from './directory-acts.js';
import { inviteHeadMutation } from './keeping.operations.js';
import { useKeepingWords } from './keeping-words.js';

const headOfKind = {
  nationalUnion: 'unionOfficer',
  regionalAssociation: 'regionalOfficer',
  localMission: 'director',
} as const satisfies Record<OrganisationKind, Role>;

/** The first person of an organisation that has nobody to invite others. */
export function InviteHeadDialog({ record, onClose, onDone }: KeepingDialogProps) {
  const words = useKeepingWords();
  const { acting } = useNetworkFrame();
  const { id, kind, name } = record.organisation;
  const invite = useApiAct(inviteHeadMutation, { refetch: changedByActs });
  const form = useRefusableForm<InvitedPerson>({
    initial: {
      ...{ givenName: '', familyName: '', email: '' },
      ...{ role: headOfKind[kind], startsOn: dayIn(acting.timeZone) },
    },
    check: usePersonTroubles(),
    send: (person) => invite({ ...person, organisationId: id }),
    troublesOf: useFieldTroubles<InvitedPerson>(invitedFields),
    onDone: () => {
      onDone(words('inviteHeadDone'));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={`${words('inviteHead')} : ${name}`}
      detail={words('inviteHeadDetail')}
      label={words('inviteHead')}
    >
      <PersonFields kind={kind} form={form} />
    </FormDialog>
  );
}
