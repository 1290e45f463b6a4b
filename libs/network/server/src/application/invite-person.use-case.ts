import { Injectable } from '@nestjs/common';
import type { Role } from '@maillage/network-contract';
import { addressOf, capabilitiesOf, isGone, rightsInForce, roleMustFit } from '@maillage/network-domain';
import { demand, demandDay, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, nobody, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import { accountByEmail, type AccountRow } from '../persistence/account.statements.js';
import * as statements from '../persistence/people.statements.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import { AccountInvitations } from './account-invitations.js';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';
import { demandName } from './demand-text.js';
import { ProposalMails } from './proposal-mails.js';

export interface PersonAsked {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: Role;
  readonly startsOn?: string | null;
}

export type InvitationAsked = KeyedInput & PersonAsked;
export type HeadInvitationAsked = InvitationAsked & { readonly organisationId: string };

/**
 * Brings a person into an organisation. Somebody whom the portal does not know yet gets a record, the role and a mail;
 * somebody who has an account already is asked, and has no role here before having agreed. Both are answered alike.
 */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly own: ActOnce,
    private readonly directory: DirectoryActs,
    private readonly accounts: AccountInvitations,
    private readonly proposals: ProposalMails,
  ) {}

  async intoOwn(actor: ActingActor, input: InvitationAsked): Promise<string> {
    const known = await this.holderOf(input.email);
    const asked = { operation: 'invitePerson', policy: directoryPolicies.invitePerson, input };
    return this.own.run(actor, asked, (transaction) =>
      this.invite(transaction, actor, { organisationId: actor.organisationId, input, known }),
    );
  }

  /** For who keeps the directory: the first person of an organisation that has nobody to invite others. */
  async head(actor: ActingActor, input: HeadInvitationAsked): Promise<string> {
    const known = await this.holderOf(input.email);
    const asked = { operation: 'inviteHead', input, organisationIds: [input.organisationId] };
    return this.directory.run(actor, asked, async (transaction) => {
      if (known === actor.personId) throw new DomainError('mayNotInviteOneself');
      return this.invite(transaction, actor, {
        organisationId: input.organisationId,
        input,
        known,
        onlyWithoutHead: true,
      });
    });
  }

  /** Whose account has the address, if any: asked like a sign-in, apart from the act. */
  private holderOf(email: string): Promise<string | null> {
    const address = addressOf(email);
    const scope = { ...nobody, credential: { kind: 'signIn' as const, value: address } };
    return this.tenants.read(scope, async (reads) => {
      const [account] = await reads.rows<AccountRow>(accountByEmail, [address]);
      return account?.personId ?? null;
    });
  }

  private async invite(
    transaction: WriteTransaction,
    actor: ActingActor,
    { organisationId, input, known, onlyWithoutHead }: Invited,
  ): Promise<string> {
    const email = addressOf(input.email);
    await transaction.rows(statements.lockTeam, [organisationId]);
    const [organisation] = await transaction.rows<statements.InvitationFactsRow>(statements.invitationFacts, [
      organisationId,
      email,
    ]);
    if (organisation === undefined) throw new DomainError('NOT_FOUND');
    if (isGone(organisation.state)) throw new DomainError('organisationGone');
    if (onlyWithoutHead === true && hasHead(organisation)) throw new DomainError('headAlreadyThere');
    demand(roleMustFit(organisation.kind, input.role));
    const startsOn = input.startsOn ?? organisation.today;
    demandDay('startsOn', startsOn);
    const asked = { ...input, startsOn };
    const { seats, here } = organisation;
    const roles = seats.filter(({ personId }) => personId === here?.id).map(({ role }) => role);
    if (here !== null && (known === null || roles.length > 0)) {
      await this.call(transaction, actor, { organisation, asked, here, roles });
    } else if (organisation.invitedOfDay >= mostInvitationsOfDay) {
      throw new DomainError('tooManyInvitations', { max: mostInvitationsOfDay });
    } else if (known === null) await this.welcome(transaction, actor, organisation, asked);
    else await this.propose(transaction, actor, organisation, { ...asked, personId: known });
    return organisationId;
  }

  /** Somebody of the organisation who has no account yet, or has not come: the role, and a link, again if need be. */
  private async call(transaction: WriteTransaction, actor: ActingActor, called: Called): Promise<void> {
    const { organisation, asked, here, roles } = called;
    const isNew = !roles.includes(asked.role);
    if (isNew) {
      const seat = [newId(), organisation.id, here.id, asked.role, asked.startsOn];
      await transaction.rows(statements.addMembership, seat);
      await recordOpening(transaction, actor, { organisationId: organisation.id, name: here.name, role: asked.role });
    }
    const invitation = { person: here, email: addressOf(asked.email), organisation };
    const outcome = await this.accounts.invite(transaction, invitation);
    if (outcome === 'alreadyOpen' && !isNew) throw new DomainError('alreadyOfOrganisation');
  }

  private async welcome(
    transaction: WriteTransaction,
    actor: ActingActor,
    organisation: statements.OrganisationFactsRow,
    asked: PersonAsked,
  ): Promise<void> {
    const id = newId();
    const [givenName, familyName] = [
      demandName('givenName', asked.givenName),
      demandName('familyName', asked.familyName),
    ];
    const email = addressOf(asked.email);
    const seat = [newId(), asked.role, asked.startsOn];
    await transaction.rows(statements.addNewcomer, [id, organisation.id, givenName, familyName, email, ...seat]);
    const name = `${givenName} ${familyName}`;
    await recordOpening(transaction, actor, { organisationId: organisation.id, name, role: asked.role });
    await this.accounts.invite(transaction, { person: { id, name }, email, organisation });
  }

  private async propose(
    transaction: WriteTransaction,
    actor: ActingActor,
    organisation: statements.InvitationFactsRow,
    asked: PersonAsked & { readonly personId: string; readonly startsOn: string },
  ): Promise<void> {
    const { personId, role, startsOn } = asked;
    if (organisation.seats.some((seat) => seat.personId === personId && seat.role === role))
      throw new DomainError('alreadyOfOrganisation');
    const calledBy = {
      givenName: demandName('givenName', asked.givenName),
      familyName: demandName('familyName', asked.familyName),
    };
    const proposal = {
      id: newId(),
      organisation,
      person: { id: personId },
      calledBy,
      role,
      startsOn,
      from: actor.name,
    };
    await this.proposals.propose(transaction, { ...proposal, mandate: null, recipient: addressOf(asked.email) });
  }
}

/** Of an organisation, to addresses that are not yet of it. More than a team is; fewer than a mailing. */
const mostInvitationsOfDay = 50;

interface Invited {
  readonly organisationId: string;
  readonly input: PersonAsked;
  /** The person whose account has the address. */
  readonly known: string | null;
  readonly onlyWithoutHead?: boolean;
}

interface Here {
  readonly id: string;
  readonly name: string;
}

interface Called {
  readonly organisation: statements.OrganisationFactsRow;
  readonly asked: PersonAsked & { readonly startsOn: string };
  readonly here: Here;
  /** What this person is here already. */
  readonly roles: readonly Role[];
}

/** Whoever answers for an organisation invites there; the keeper of the directory only where there is nobody. */
function hasHead({ seats, changes }: statements.InvitationFactsRow): boolean {
  const edits = changes.map((change) => ({ ...change, effectiveAt: new Date(change.effectiveAt) }));
  const rights = rightsInForce(edits, new Date());
  return seats.some(({ role }) => capabilitiesOf([role], rights).has('grantRights'));
}

function recordOpening(
  transaction: WriteTransaction,
  actor: ActingActor,
  { organisationId, name, role }: { organisationId: string; name: string; role: Role },
): Promise<void> {
  const taken = { act: 'membershipOpened', from: null, to: null, reason: null, details: { with: name, role } };
  return recordDecision(transaction, actor, { ...taken, organisationId });
}
