import { ActOnce, DatabaseStamps, type PublicAddress, type TenantDatabase } from '@maillage/platform-server';
import { AccountInvitations } from '../src/application/account-invitations.js';
import { AccountLinks } from '../src/application/account-links.js';
import { AnswerProposal } from '../src/application/answer-proposal.use-case.js';
import { DecideOnOrganisation } from '../src/application/decide-on-organisation.use-case.js';
import { DirectoryActs } from '../src/application/directory-acts.js';
import { EditRights } from '../src/application/edit-rights.use-case.js';
import { InvitePerson } from '../src/application/invite-person.use-case.js';
import { KeepProfile } from '../src/application/keep-profile.use-case.js';
import { KeepTeam } from '../src/application/keep-team.use-case.js';
import { MergeOrganisations } from '../src/application/merge-organisations.use-case.js';
import { MergePeople } from '../src/application/merge-people.use-case.js';
import { MoveOrganisation } from '../src/application/move-organisation.use-case.js';
import { ProposalMails } from '../src/application/proposal-mails.js';
import { RegisterOrganisation } from '../src/application/register-organisation.use-case.js';
import { SplitOrganisation } from '../src/application/split-organisation.use-case.js';

/** The real use cases on a real database. */
export function directoryActsOn(tenants: TenantDatabase, address: PublicAddress) {
  const [acts, own, stamps] = [new DirectoryActs(tenants), new ActOnce(tenants), new DatabaseStamps()];
  const letters = new ProposalMails(tenants, address);
  const invitations = new AccountInvitations(new AccountLinks(tenants), address);
  return {
    decide: new DecideOnOrganisation(acts),
    merge: new MergeOrganisations(acts),
    move: new MoveOrganisation(acts),
    split: new SplitOrganisation(acts),
    register: new RegisterOrganisation(acts),
    profile: new KeepProfile(own, stamps),
    team: new KeepTeam(own, stamps, letters),
    invite: new InvitePerson(tenants, own, acts, invitations, letters),
    proposals: new AnswerProposal(tenants, own, stamps),
    rights: new EditRights(own, stamps),
    people: new MergePeople(tenants),
  };
}
