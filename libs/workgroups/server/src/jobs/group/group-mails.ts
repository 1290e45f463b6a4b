import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';

/** A letter about a group, in French: what it is about, and what it tells; the link follows. */
export interface GroupLetter {
  readonly subject: string;
  readonly told: readonly string[];
  /** What the link leads to. */
  readonly invites: string;
  /** The page of its members, rather than its own. */
  readonly leadsToMembers?: boolean;
}

/** An event that letters are written about. */
interface Occasion {
  readonly id: string;
  readonly tenantId: string;
  readonly groupId: string;
}

/** Writes letters about groups to the people of organisations. */
@Injectable()
export class GroupMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  /** To those of the organisations who may do that. @param only the people meant among them; all, when none is */
  async write(
    transaction: WriteTransaction,
    occasion: Occasion,
    to: {
      readonly organisationIds: readonly string[];
      readonly capability: Capability;
      readonly only?: readonly string[];
    },
    letter: GroupLetter,
  ): Promise<void> {
    const all = await this.directory.recipientsOf(transaction, to.organisationIds, to.capability);
    for (const recipient of all.filter(({ personId }) => to.only?.includes(personId) ?? true)) {
      const { personId, email, organisationCode } = recipient;
      const link = this.linkOf(organisationCode, occasion, letter);
      const { tenantId, id: eventId } = occasion;
      const body = bodyOf(recipient, letter, link);
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject: letter.subject, body });
    }
  }

  private linkOf(code: string, { groupId }: Occasion, { leadsToMembers = false }: GroupLetter): string {
    if (leadsToMembers) return this.address.of(`/o/${code}/groupes/${groupId}/membres`);
    return this.address.of(`/o/${code}/groupes/${groupId}`);
  }
}

function bodyOf({ name }: Recipient, { told, invites }: GroupLetter, link: string): string {
  const signed = 'Maillage, le portail du réseau des Missions Locales';
  return [`Bonjour ${name},`, ...told, `${invites} : ${link}`, signed].join('\n\n');
}

export function motive(reason: string | null): readonly string[] {
  return reason === null ? [] : [`Motif : « ${reason.replaceAll(/\s+/gu, ' ')} »`];
}
