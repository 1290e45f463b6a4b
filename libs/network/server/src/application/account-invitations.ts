import { Injectable } from '@nestjs/common';
import { addressOf } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';
import { asOpeningTask, openInvited } from '../persistence/account.statements.js';
import { invitationMail } from './account-mail.texts.js';
import { AccountLinks } from './account-links.js';

export interface Invitation {
  readonly person: { readonly id: string; readonly name: string };
  readonly email: string;
  /** In whose name the mail is written: the transaction writes its rows. */
  readonly organisation: { readonly id: string; readonly name: string };
}

/** Opens an account for somebody who is in the directory, and writes the link by which this person comes to it. */
@Injectable()
export class AccountInvitations {
  constructor(
    private readonly links: AccountLinks,
    private readonly address: PublicAddress,
  ) {}

  /**
   * Within the act of whoever invites. Asked again, it writes a new link, which ends the earlier one, and corrects the
   * address; a person who has come already keeps the account as it is, and nothing is written.
   *
   * @throws DomainError addressUnreadable, addressTaken
   */
  async invite(transaction: WriteTransaction, invitation: Invitation): Promise<'invited' | 'alreadyOpen'> {
    const { person, organisation } = invitation;
    const email = addressOf(invitation.email);
    await transaction.rows(asOpeningTask, ['on']);
    if (!(await opened(transaction, person.id, email))) return 'alreadyOpen';
    const secret = await this.links.issue(transaction, { personId: person.id, purpose: 'invitation', address: email });
    await transaction.rows(asOpeningTask, ['']);
    const text = invitationMail(person.name, organisation.name, this.address.of(`/invitation/${secret}`));
    const mail = { tenantId: organisation.id, eventId: newId(), personId: person.id, recipient: email };
    await writeMail(transaction, { ...mail, ...text, holdsSecret: true });
    return 'invited';
  }
}

async function opened(transaction: WriteTransaction, personId: string, email: string): Promise<boolean> {
  try {
    const rows = await transaction.rows(openInvited, [personId, email]);
    if (rows.length === 0) await transaction.rows(asOpeningTask, ['']);
    return rows.length > 0;
  } catch (error) {
    throw isAddressTaken(error) ? new DomainError('addressTaken') : error;
  }
}

/** The unique index of addresses answers for the whole network. The transaction is lost with it. */
export function isAddressTaken(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'account_email';
}
