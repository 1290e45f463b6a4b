import { Injectable } from '@nestjs/common';
import { movePartner } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvents, type Policy, stampOf } from '@maillage/platform-server';
import { ConsortiumRepository, type LockedShare } from '../../persistence/consortium/consortium.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { PartnerAction } from '../../policy/partner.ability.js';
import { AnsweredFiles } from '../answered-files.js';
import type { PartnerAsked, SaveShareAsked, SignShareAsked } from './asked.js';
import { ConsortiumActs } from './consortium-acts.js';
import { consortiumChanged } from './project-changed.js';
import { type ConsortiumView, shareMayBeFilled } from './consortium.view.js';
import { mergedAnswers } from './merged-answers.js';
import { missingInShare, shareFormOf } from './share-form.js';

type Act = Exclude<PartnerAction, 'fill'>;

/** What an organisation does in its own place of a consortium: it answers, fills its share, signs, or leaves. */
@Injectable()
export class TakePart {
  constructor(
    private readonly acts: ConsortiumActs,
    private readonly consortiums: ConsortiumRepository,
    private readonly files: AnsweredFiles,
  ) {}

  accept(actor: ActingActor, input: PartnerAsked): Promise<ConsortiumView> {
    return this.move(actor, { act: 'accept', operation: 'acceptPartnership', policy: callsPolicies.deposit, input });
  }

  decline(actor: ActingActor, input: PartnerAsked): Promise<ConsortiumView> {
    return this.move(actor, { act: 'decline', operation: 'declinePartnership', policy: callsPolicies.deposit, input });
  }

  /** Signing: in person, with the second factor, by who may engage the organisation. */
  commit(actor: ActingActor, input: SignShareAsked): Promise<ConsortiumView> {
    const asked = { operation: 'signShare', policy: callsPolicies.depositInPerson, input };
    return this.move(actor, { act: 'commit', ...asked }, (share) => demandAsRead(share, input));
  }

  reopen(actor: ActingActor, input: PartnerAsked): Promise<ConsortiumView> {
    return this.move(actor, { act: 'reopenShare', operation: 'reopenShare', policy: callsPolicies.write, input });
  }

  withdraw(actor: ActingActor, input: PartnerAsked): Promise<ConsortiumView> {
    const asked = { operation: 'withdrawFromConsortium', policy: callsPolicies.deposit, input };
    return this.move(actor, { act: 'withdraw', ...asked });
  }

  fill(actor: ActingActor, input: SaveShareAsked): Promise<ConsortiumView> {
    const asked = { operation: 'saveShare', policy: callsPolicies.write, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const share = await this.consortiums.lockFor(transaction, actor, 'fill', input.partnerId);
      if (share.shareId === null || !shareMayBeFilled(share.state, share.applicationState)) {
        throw new DomainError('writingClosed', { state: share.state });
      }
      const form = shareFormOf(share.plan);
      const answers = await this.files.known(transaction, form, mergedAnswers(form, share.answers, input.answers));
      await this.consortiums.save(transaction, share, answers, input.version);
      return share.applicationId;
    });
  }

  private move(
    actor: ActingActor,
    { act, ...asked }: { act: Act; operation: string; policy: Policy; input: PartnerAsked },
    check: (share: LockedShare) => void = () => undefined,
  ): Promise<ConsortiumView> {
    return this.acts.run(actor, asked, async (transaction) => {
      const { partnerId, reason = null } = asked.input;
      const share = await this.consortiums.lockFor(transaction, actor, act, partnerId);
      if (act === 'commit' && share.plan === null) throw new DomainError('planMissing');
      const facts = { applicationState: share.applicationState, missing: missingInShare(share.plan, share.answers) };
      const { decision } = movePartner(share, act, stampOf(actor, share.at, reason), facts);
      check(share);
      await this.consortiums.move(transaction, share, decision, signatureOf(act, actor, share));
      const { leadId, applicationId, at: occurredAt } = share;
      const tenantId = actor.organisationId;
      const payload = { applicationId, leadId, partnerId: share.id, act };
      const moved = { name: 'partnerMoved', tenantId, payload, occurredAt };
      const changes = act === 'commit' || act === 'withdraw' ? consortiumChanged(share, tenantId) : [];
      await appendEvents(transaction, [moved, ...changes]);
      return applicationId;
    });
  }
}

function signatureOf(act: Act, { name }: ActingActor, { at }: LockedShare) {
  return act === 'commit' ? { signedAt: at, signedBy: name } : { signedAt: null, signedBy: null };
}

/** @throws DomainError shareChangedMeanwhile, planChangedMeanwhile when it is another one than the person read */
function demandAsRead({ version, planVersion }: LockedShare, read: SignShareAsked): void {
  if (read.version !== version) throw new DomainError('shareChangedMeanwhile', { version: read.version });
  if (read.planVersion !== planVersion) throw new DomainError('planChangedMeanwhile', { version: read.planVersion });
}
