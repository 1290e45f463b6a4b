import { Injectable } from '@nestjs/common';
import type { ApplicationState, CallState, CallTerms, HandedInReview } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { type CoordinatorAct, demandOnDeposit } from '../../policy/application.ability.js';
import { decisionRecord } from '../decision.record.js';
import { type KeptTerms, termsOfRecord } from '../call/call-terms.record.js';
import * as statements from './examination.statements.js';

interface Loaded {
  readonly applicationId: string;
  readonly leadId: string;
  readonly callId: string;
  readonly applicationState: ApplicationState;
  readonly title: string;
  readonly deposits: number;
  /** The lead applicant, and the partners by whom somebody may be bound. */
  readonly parties: readonly string[];
  readonly callState: CallState;
  readonly definition: FormDefinition;
  /** Null until somebody begins to examine. */
  readonly id: string | null;
  readonly state: ApplicationState | null;
  readonly depositNumber: number | null;
  readonly correctionsUntil: Date | null;
  readonly version: number;
  readonly reviews: readonly HandedInReview[];
  readonly reviewsWanted: number;
}

/** A deposited application on the side of who runs the call, with the instant taken after its lock. */
export interface LockedExamination extends Loaded {
  readonly coordinatorId: string;
  readonly terms: CallTerms;
  readonly at: Date;
}

export interface WrittenCorrection {
  readonly organisationId: string | null;
  readonly fieldKey: string;
  readonly kind: string;
  readonly body: string;
}

@Injectable()
export class ExaminationRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when nothing was deposited that the scope sees; FORBIDDEN for who does not run the call */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: CoordinatorAct,
    applicationId: string,
  ): Promise<LockedExamination> {
    const [deposit] = isId(applicationId)
      ? await transaction.rows<{ coordinatorId: string }>(statements.depositOfApplication, [applicationId])
      : [];
    if (deposit === undefined) throw new DomainError('NOT_FOUND');
    const { coordinatorId } = deposit;
    demandOnDeposit(actor, act, coordinatorId);
    await transaction.rows(statements.lockExamination, [coordinatorId, applicationId]);
    const at = await this.stamps.after(transaction);
    const key = [applicationId, coordinatorId];
    const [loaded] = await transaction.rows<Loaded & { terms: KeptTerms }>(statements.loadExamination, key);
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    return { ...loaded, coordinatorId, terms: termsOfRecord(loaded.terms), at };
  }

  /** @throws DomainError examinationChangedMeanwhile when somebody else acted since it was read */
  async save(
    transaction: WriteTransaction,
    examination: LockedExamination,
    { state, correctionsUntil }: { readonly state: ApplicationState; readonly correctionsUntil: Date | null },
    decision: Decision,
  ): Promise<void> {
    const { applicationId, leadId, coordinatorId: tenantId, deposits: depositNumber, version, at } = examination;
    const id = examination.id ?? newId(at);
    const written = { id, tenantId, applicationId, leadId, state, depositNumber, correctionsUntil, at };
    const values = [JSON.stringify(written), decisionRecord(decision), version];
    const saved = await transaction.rows(statements.saveExamination, values);
    if (saved.length === 0) throw new DomainError('examinationChangedMeanwhile');
  }

  async addCorrections(
    transaction: WriteTransaction,
    { applicationId, leadId, coordinatorId, deposits, at }: LockedExamination,
    { until, corrections, by }: { until: Date; corrections: readonly WrittenCorrection[]; by: string },
  ): Promise<void> {
    const rows = corrections.map((correction) => ({ ...correction, id: newId(at) }));
    const where = [applicationId, leadId, coordinatorId, deposits];
    await transaction.rows(statements.addCorrections, [...where, until, JSON.stringify(rows), by, at]);
  }

  async cancelCorrections(
    transaction: WriteTransaction,
    { applicationId, coordinatorId, at }: LockedExamination,
  ): Promise<void> {
    await transaction.rows(statements.cancelCorrections, [coordinatorId, applicationId, at]);
  }
}
