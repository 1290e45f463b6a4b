import { Injectable } from '@nestjs/common';
import { type Capability, RecipientDirectory } from '@maillage/network-contract';
import { PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';

/** The page that a letter leads to: the work of a group, its thread, or the library. */
export type WorkPage = { readonly at: 'work' | 'thread'; readonly groupId: string } | { readonly at: 'library' };

/** A letter about the work of a group, in French. */
export interface WorkLetter {
  readonly subject: string;
  readonly told: readonly string[];
  /** What the link leads to. */
  readonly invites: string;
  readonly page: WorkPage;
}

/** To whom: people of organisations, who may still read there what they are told. */
export interface WorkReaders {
  readonly organisationIds: readonly (string | null)[];
  readonly capability: Capability;
  /** The people meant among them; all who have the capability, when none is. */
  readonly only?: readonly (string | null)[];
}

/** Writes letters about the work of groups. */
@Injectable()
export class WorkMails {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  async write(
    transaction: WriteTransaction,
    { id: eventId, tenantId }: { readonly id: string; readonly tenantId: string },
    to: WorkReaders,
    { subject, told, invites, page }: WorkLetter,
  ): Promise<void> {
    const organisations = [...new Set(to.organisationIds)].filter((id) => id !== null);
    if (organisations.length === 0) return;
    const all = await this.directory.recipientsOf(transaction, organisations, to.capability);
    for (const recipient of all.filter(({ personId }) => to.only?.includes(personId) ?? true)) {
      const { personId, email, organisationCode, name } = recipient;
      const link = this.linkTo(page, organisationCode);
      const signed = 'Maillage, le portail du réseau des Missions Locales';
      const lines = told.filter((line) => line.trim() !== '');
      const body = [`Bonjour ${name},`, ...lines, `${invites} : ${link}`, signed].join('\n\n');
      await writeMail(transaction, { tenantId, eventId, personId, recipient: email, subject, body });
    }
  }

  private linkTo(page: WorkPage, code: string): string {
    if (page.at === 'library') return this.address.of(`/o/${code}/bibliotheque`);
    if (page.at === 'thread') return this.address.of(`/o/${code}/groupes/${page.groupId}/fil`);
    return this.address.of(`/o/${code}/groupes/${page.groupId}/travail`);
  }
}
