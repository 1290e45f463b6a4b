import { Injectable } from '@nestjs/common';
import { type Capability, type Recipient, RecipientDirectory } from '@maillage/network-contract';
import { PublicAddress, type WriteTransaction } from '@maillage/platform-server';
import type { CycleMailRow } from '../../persistence/cycle/cycle-mail.statements.js';
import type { MailAudience } from './cycle-mail.texts.js';

export interface CycleRecipient {
  readonly audience: MailAudience;
  readonly recipient: Recipient;
  readonly link: string;
}

const capabilityOfAudience = {
  organisation: 'leadAssessment',
  region: 'accompanyLabelling',
  union: 'steerLabelling',
  auditors: 'auditLabels',
} as const satisfies Record<MailAudience, Capability>;

/** Whom a move of a cycle concerns, each with the address at which this person sees it. */
@Injectable()
export class CycleRecipients {
  constructor(
    private readonly directory: RecipientDirectory,
    private readonly address: PublicAddress,
  ) {}

  async of(
    transaction: WriteTransaction,
    cycle: CycleMailRow,
    audiences: readonly MailAudience[],
  ): Promise<CycleRecipient[]> {
    const found: CycleRecipient[] = [];
    for (const audience of audiences) {
      for (const recipient of await this.among(transaction, cycle, audience)) {
        const isKnown = found.some((one) => one.recipient.personId === recipient.personId);
        if (!isKnown) found.push({ audience, recipient, link: this.linkFor(audience, cycle, recipient) });
      }
    }
    return found;
  }

  private async among(
    transaction: WriteTransaction,
    cycle: CycleMailRow,
    audience: MailAudience,
  ): Promise<Recipient[]> {
    const organisationId = { organisation: cycle.tenantId, region: cycle.regionalId, union: cycle.unionId }[
      audience === 'auditors' ? 'union' : audience
    ];
    if (organisationId === null) return [];
    const people = await this.directory.recipientsOf(transaction, [organisationId], capabilityOfAudience[audience]);
    return audience === 'auditors' ? people.filter(({ personId }) => cycle.auditors.includes(personId)) : people;
  }

  /** The page on which this side has its acts. */
  private linkFor(audience: MailAudience, { id }: CycleMailRow, { organisationCode: code }: Recipient): string {
    switch (audience) {
      case 'organisation':
        return this.address.of(`/o/${code}/label/${id}/candidature`);
      case 'region':
        return this.address.of(`/o/${code}/piloter/accompagnement/${id}`);
      case 'union':
        return this.address.of(`/o/${code}/piloter/candidatures/${id}`);
      case 'auditors':
        return this.address.of(`/o/${code}/audits/${id}`);
    }
  }
}
