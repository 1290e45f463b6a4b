import { Injectable } from '@nestjs/common';
import type { ApplicationState, PartnerState, ProjectPlan } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { demandOnPartner, type PartnerAction } from '../../policy/partner.ability.js';
import { decisionRecord } from '../decision.record.js';
import * as applicationStatements from '../application/application.statements.js';
import * as statements from './consortium.statements.js';

interface Loaded {
  readonly id: string;
  readonly leadId: string;
  readonly applicationId: string;
  readonly organisationId: string;
  readonly shareId: string | null;
  readonly state: PartnerState;
  readonly answers: Answers;
  readonly version: number;
  readonly applicationState: ApplicationState;
  readonly coordinatorId: string;
  readonly deposits: number;
  readonly plan: ProjectPlan | null;
  /** 0 before the first. */
  readonly planVersion: number;
}

/** The place of a partner and its share, with the instant taken after the lock. */
export interface LockedShare extends Loaded {
  readonly at: Date;
}

export interface ConsortiumPlace {
  /** The application, and its lead applicant. */
  readonly id: string;
  readonly tenantId: string;
}

export interface ReplacedPartner {
  readonly partnerId: string;
  readonly decision: Decision;
}

/** A place that is offered to an organisation. */
export interface NewPartner {
  readonly partnerId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly decision: Decision;
}

@Injectable()
export class ConsortiumRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when there is no such partner, or the scope does not see it; FORBIDDEN for another's place */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: PartnerAction,
    partnerId: string,
  ): Promise<LockedShare> {
    const [seen] = isId(partnerId)
      ? await transaction.rows<{ organisationId: string; applicationId: string }>(statements.subjectOfPartner, [
          partnerId,
        ])
      : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandOnPartner(actor, action, seen);
    await transaction.rows(statements.lockShare, [seen.applicationId]);
    const at = await this.stamps.after(transaction);
    const [loaded] = await transaction.rows<Loaded>(statements.loadShare, [partnerId]);
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    return { ...loaded, at };
  }

  async move(
    transaction: WriteTransaction,
    share: LockedShare,
    decision: Decision<PartnerState>,
    signature: { readonly signedAt: Date | null; readonly signedBy: string | null },
  ): Promise<void> {
    const { organisationId, applicationId, leadId, id: partnerId, at } = share;
    const id = share.shareId ?? newId(at);
    const state = decision.to;
    const readers = isToldToCoordinator(share, decision) ? [leadId, share.coordinatorId] : [leadId];
    const written = { id, organisationId, applicationId, leadId, partnerId, state, readers, ...signature, at };
    await transaction.rows(statements.moveShare, [JSON.stringify(written), decisionRecord(decision)]);
  }

  /** @throws DomainError shareChangedMeanwhile when somebody saved it since the version that was read */
  async save(
    transaction: WriteTransaction,
    { shareId, organisationId, at }: LockedShare,
    answers: Answers,
    version: number,
  ): Promise<void> {
    const values = [shareId, organisationId, version, JSON.stringify(answers), at];
    const saved = await transaction.rows(statements.saveShare, values);
    if (saved.length === 0) throw new DomainError('shareChangedMeanwhile', { version });
  }

  /**
   * Seen by its organisation once it is shared with it.
   *
   * @param instead whose place it takes
   * @throws DomainError partnerNotActive when the network has no such organisation, or it is not active
   */
  async add(
    transaction: WriteTransaction,
    { id: applicationId, tenantId }: ConsortiumPlace,
    { partnerId, organisationId, role, decision }: NewPartner,
    instead: ReplacedPartner | null = null,
  ): Promise<void> {
    const replaced = instead === null ? [null, null] : [instead.partnerId, decisionRecord(instead.decision)];
    const values = [partnerId, tenantId, applicationId, organisationId, role, decision.at, ...replaced];
    const added = isId(organisationId) ? await transaction.rows(statements.addPartner, values) : [];
    if (added.length === 0) throw new DomainError('partnerNotActive');
  }

  async replace(
    transaction: WriteTransaction,
    { tenantId }: ConsortiumPlace,
    { partnerId, decision }: ReplacedPartner,
  ): Promise<void> {
    const values = [partnerId, tenantId, decision.at, decisionRecord(decision)];
    await transaction.rows(statements.replacePartner, values);
  }

  /** Opens the common part to those who take part, and to nobody else. @param added who was given a place before, among them */
  async shareWith(
    transaction: WriteTransaction,
    { id, tenantId }: ConsortiumPlace,
    organisationIds: readonly string[],
    added: NewPartner | null = null,
  ): Promise<void> {
    const decided =
      added === null ? [null, null, null] : [added.partnerId, added.organisationId, decisionRecord(added.decision)];
    await transaction.rows(statements.shareWith, [id, tenantId, organisationIds, ...decided]);
  }

  /** For who acts on an application in the name of no person. */
  async lockApplication(transaction: WriteTransaction, { id, tenantId }: ConsortiumPlace): Promise<void> {
    await transaction.rows(applicationStatements.lockApplication, [id, tenantId]);
  }

  /** @throws DomainError planChangedMeanwhile when somebody saved it since the version that was read */
  async savePlan(
    transaction: WriteTransaction,
    { id, tenantId, at }: ConsortiumPlace & { readonly at: Date },
    {
      plan,
      readers,
      version,
    }: { readonly plan: ProjectPlan; readonly readers: readonly string[]; readonly version: number },
  ): Promise<void> {
    const values = [newId(at), tenantId, id, readers, JSON.stringify(plan), at, version];
    const saved = await transaction.rows(statements.savePlan, values);
    if (saved.length === 0) throw new DomainError('planChangedMeanwhile', { version });
  }
}

/** What is signed after the deposit is in no deposit: who runs the call reads it for itself, and that its partner has left. */
function isToldToCoordinator({ deposits }: LockedShare, { from, to }: Decision<PartnerState>): boolean {
  return deposits > 0 && (to === 'committed' || (to === 'withdrawn' && from === 'committed'));
}
