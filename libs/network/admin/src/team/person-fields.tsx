import { DateField, EffectPreview, FieldRow, missing, SelectField, TextField } from '@maillage/platform-admin';
import type { OrganisationKind, Role } from '../generated/graphql.js';
import { useNetworkWords } from '../network-words.js';
import { RightsList } from './rights-list.js';
import { capabilitiesOf } from './rights-lost.js';
import { useTeamWords } from './team-words.js';
import { useRoleRights } from './use-role-rights.js';

export interface InvitedPerson {
  givenName: string;
  familyName: string;
  email: string;
  role: Role;
  startsOn: string | null;
}

export const invitedFields = ['givenName', 'familyName', 'email', 'role', 'startsOn'] as const;

/** The roles of employees in each kind of organisation; the others come with a mandate. */
const rolesOfKind = {
  nationalUnion: ['unionOfficer', 'auditor', 'commissionMember'],
  regionalAssociation: ['regionalOfficer'],
  localMission: ['projectOfficer', 'director', 'contributor'],
} as const satisfies Record<OrganisationKind, readonly [Role, ...Role[]]>;

export function firstRoleOf(kind: OrganisationKind): Role {
  return rolesOfKind[kind][0];
}

export function usePersonTroubles() {
  const words = useTeamWords();
  return ({ givenName, familyName, email }: InvitedPerson) => ({
    givenName: missing(givenName, words('invite.givenNameMissing')),
    familyName: missing(familyName, words('invite.familyNameMissing')),
    email: missing(email, words('invite.emailMissing')),
  });
}

interface PersonFieldsProps {
  kind: OrganisationKind;
  form: {
    readonly values: InvitedPerson;
    readonly field: <Key extends keyof InvitedPerson>(
      key: Key,
    ) => { id: string; value: InvitedPerson[Key]; onChange: (value: InvitedPerson[Key]) => void; error?: string };
  };
}

/** Who is invited, to which role, and what the role opens. */
export function PersonFields({ kind, form }: PersonFieldsProps) {
  const words = useTeamWords();
  const network = useNetworkWords();
  const rights = useRoleRights();
  const roles: readonly Role[] = rolesOfKind[kind];
  const role = form.field('role');
  const choose = (value: string | null) => role.onChange(roles.find((one) => one === value) ?? role.value);
  return (
    <>
      <FieldRow legend={words('invite.title')}>
        <TextField {...form.field('givenName')} label={words('invite.givenName')} maxLength={200} />
        <TextField {...form.field('familyName')} label={words('invite.familyName')} maxLength={200} />
      </FieldRow>
      <TextField
        {...form.field('email')}
        type="email"
        label={words('invite.email')}
        hint={words('invite.emailHint')}
        maxLength={254}
      />
      <SelectField
        {...role}
        none={null}
        label={words('invite.role')}
        options={roles.map((value) => ({ value, label: network(`role.${value}`) }))}
        onChange={choose}
      />
      <EffectPreview title={words('invite.opens')}>
        <RightsList capabilities={capabilitiesOf(form.values.role, rights)} />
      </EffectPreview>
      <DateField {...form.field('startsOn')} label={words('invite.startsOn')} />
    </>
  );
}
