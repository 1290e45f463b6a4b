import { Injectable } from '@nestjs/common';
import { addressOf } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { idempotent, PublicAddress, TenantDatabase, writeMail } from '@maillage/platform-server';
import { AccountHolders, scopeOfHolder } from './account-holders.js';
import { AccountLinks } from './account-links.js';
import { formerAddressMail, newAddressMail } from './account-mail.texts.js';

export interface EmailChange {
  readonly email: string;
  readonly password: string;
  readonly idempotencyKey: string;
}

/** Asks for another address: a link goes to it, a notice to the one in force, which stays so until the link is opened. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly holders: AccountHolders,
    private readonly links: AccountLinks,
    private readonly address: PublicAddress,
  ) {}

  /** Whether the address is another account's is not told here, but to whoever opens the link. */
  async execute(personId: string, { email, password, idempotencyKey: key }: EmailChange): Promise<void> {
    const next = addressOf(email);
    const holder = await this.holders.of(personId);
    if (!(await this.holders.knows(holder, password))) throw new DomainError('presentPasswordWrong');
    const { homeId, name } = holder;
    await this.tenants.write(scopeOfHolder(holder), async (transaction) => {
      await idempotent(transaction, { personId, key, operation: 'changeEmail', payload: { next } }, async () => {
        const secret = await this.links.issue(transaction, { personId, purpose: 'emailChange', address: next });
        const mail = { tenantId: homeId, personId };
        const text = newAddressMail(name, this.address.of(`/adresse/${secret}`));
        await writeMail(transaction, { ...mail, ...text, eventId: newId(), recipient: next, holdsSecret: true });
        const notice = formerAddressMail(name, next);
        await writeMail(transaction, { ...mail, ...notice, eventId: newId(), recipient: holder.email });
        return true;
      });
    });
  }
}
