import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  idempotent,
  type Policy,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { ActStamp } from '@maillage/pooling-domain';
import { type CampaignView, campaignView } from './campaign.view.js';
import { CampaignReader } from '../persistence/campaign.reader.js';

/** One act asked by a person: which, with what, under which policy. */
export interface AskedAct {
  readonly operation: string;
  readonly policy: Policy;
  readonly input: { readonly idempotencyKey: string };
}

/** What all acts on campaigns share: one transaction, once for a key, answered with the campaign as it now is. */
@Injectable()
export class CampaignActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: CampaignReader,
  ) {}

  /** @param work does the act and answers with the campaign's id */
  run(
    actor: ActingActor,
    { operation, policy, input }: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<CampaignView> {
    const { idempotencyKey: key, ...asked } = input;
    const request = { personId: actor.personId, key, operation, payload: { for: actor.organisationId, asked } };
    return this.tenants.write(writeScope(actor, policy), (transaction) =>
      idempotent(transaction, request, async () => {
        const campaign = await this.reader.one(transaction, actor, await work(transaction));
        if (campaign === undefined) throw new DomainError('NOT_FOUND');
        return campaignView(campaign, actor);
      }),
    );
  }
}

export function stampOf(actor: ActingActor, at: Date, reason: string | null = null): ActStamp {
  const { personId, name, organisationId } = actor;
  return { decisionId: newId(at), actor: { personId, name, organisationId }, at, reason };
}
