import { Injectable } from '@nestjs/common';
import type { Role } from '@maillage/network-contract';
import { DomainError, newId, ofInFrench, openingInFrench } from '@maillage/platform-kernel';
import { nobody, PublicAddress, TenantDatabase, writeMail, type WriteTransaction } from '@maillage/platform-server';
import { addProposal, contactOfPerson, type ProposedMandate } from '../persistence/people.statements.js';

export interface Proposal {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly person: { readonly id: string };
  /** What the person was called by who knows the address alone; null when it was chosen in the directory. */
  readonly calledBy: { readonly givenName: string; readonly familyName: string } | null;
  readonly role: Role;
  readonly startsOn: string;
  /** Who asks. */
  readonly from: string;
  readonly mandate: ProposedMandate | null;
  /** Where the person is written to; undefined when no address is known. */
  readonly recipient: string | undefined;
}

/** Asks a person who is known elsewhere, in the directory and by mail. */
@Injectable()
export class ProposalMails {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly address: PublicAddress,
  ) {}

  /** @returns the id of the proposal. @throws DomainError alreadyProposed while the same one awaits an answer */
  async propose(transaction: WriteTransaction, proposal: Proposal): Promise<string> {
    const { id, organisation, person, role, startsOn, from, mandate, calledBy } = proposal;
    const kept = mandate === null ? null : JSON.stringify(mandate);
    const values = [id, organisation.id, person.id, role, startsOn, from, kept];
    const called = [calledBy?.givenName ?? null, calledBy?.familyName ?? null];
    await addOnce(transaction, [...values, ...called]);
    if (proposal.recipient !== undefined) await this.write(transaction, proposal, proposal.recipient);
    return id;
  }

  /** Asked before the act: an address is the person's own business, read as this person's, and shown to nobody. */
  async addressOf(personId: string): Promise<string | undefined> {
    const [contact] = await this.tenants.read({ ...nobody, person: personId }, (reads) =>
      reads.rows<{ email: string }>(contactOfPerson, [personId]),
    );
    return contact?.email;
  }

  private write(
    transaction: WriteTransaction,
    { organisation, person, from }: Proposal,
    recipient: string,
  ): Promise<void> {
    const sentences = [
      'Bonjour,',
      `${from} propose de vous donner une fonction au nom ${ofInFrench(organisation.name)}.`,
      'Rien ne change tant que vous n’avez pas répondu : vous pouvez accepter ou refuser.',
      `Répondre : ${this.address.of('/propositions')}`,
      'Maillage, le portail du réseau des Missions Locales',
    ];
    const mail = { tenantId: organisation.id, eventId: newId(), personId: person.id, recipient };
    const subject = `${openingInFrench(organisation.name)} vous propose une fonction`;
    return writeMail(transaction, { ...mail, subject, body: sentences.join('\n\n') });
  }
}

/** One question of a kind awaits an answer at a time. The act is undone with the refusal. */
async function addOnce(transaction: WriteTransaction, values: readonly unknown[]): Promise<void> {
  try {
    await transaction.rows(addProposal, values);
  } catch (error) {
    const isOpen = error instanceof Error && 'constraint' in error && error.constraint === 'membership_proposal_open';
    throw isOpen ? new DomainError('alreadyProposed') : error;
  }
}
