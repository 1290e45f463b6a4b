import { Injectable } from '@nestjs/common';
import { type ApplicationState, areDecisionsTold, juryDecisions, moveApplication } from '@maillage/calls-domain';
import { fieldOf } from '@maillage/forms-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { ExaminationReader } from '../../persistence/examination/examination.reader.js';
import { ExaminationRepository, type LockedExamination } from '../../persistence/examination/examination.repository.js';
import { OutcomeRepository } from '../../persistence/jury/outcome.repository.js';
import type { CoordinatorAct } from '../../policy/application.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { MoveApplicationAsked, RequestChangesAsked } from '../application/asked.js';
import { demandBody } from '../call/call-questions.use-case.js';
import { instantOf } from '../call/terms-of-input.js';
import { examinedApplicationOf, factsInside, stateSeenInside } from './examination-facts.js';
import { type ExaminationView, examinationView } from './examination.view.js';

/** The way of an application on the side of who runs the call. */
@Injectable()
export class ExamineApplication {
  constructor(
    private readonly once: ActOnce,
    private readonly examinations: ExaminationRepository,
    private readonly reader: ExaminationReader,
    private readonly outcomes: OutcomeRepository,
  ) {}

  move(
    actor: ActingActor,
    act: CoordinatorAct,
    operation: string,
    input: MoveApplicationAsked,
  ): Promise<ExaminationView> {
    return this.act(actor, { act, operation, input }, async (transaction, examination) => {
      if (act === 'cancelChanges') await this.examinations.cancelCorrections(transaction, examination);
      return null;
    });
  }

  requestChanges(actor: ActingActor, input: RequestChangesAsked): Promise<ExaminationView> {
    const reason = input.corrections.map(({ body }) => body).join('\n');
    const asked = { act: 'requestChanges' as const, operation: 'requestApplicationChanges', input, reason };
    return this.act(actor, asked, async (transaction, examination) => {
      const until = instantOf('until', input.until, examination.terms.timeZone);
      demandCorrections(examination, input, until);
      const corrections = input.corrections.map((one) => ({ ...one, body: one.body.trim(), organisationId: null }));
      await this.examinations.addCorrections(transaction, examination, { until, corrections, by: actor.name });
      const payload = { applicationId: examination.applicationId, leadId: examination.leadId };
      await appendEvent(transaction, {
        ...{ name: 'correctionsAsked', tenantId: examination.coordinatorId, payload, occurredAt: examination.at },
      });
      return until;
    });
  }

  private async tell(transaction: WriteTransaction, locked: LockedExamination): Promise<void> {
    const { applicationId, callId, coordinatorId: tenantId, at: occurredAt } = locked;
    await this.outcomes.ofApplication(transaction, applicationId, occurredAt);
    await appendEvent(transaction, { name: 'outcomesTold', tenantId, payload: { callId, applicationId }, occurredAt });
  }

  /** @param also what the act writes beside the state; answers until when corrections are taken */
  private act(
    actor: ActingActor,
    asked: {
      readonly act: CoordinatorAct;
      readonly operation: string;
      readonly input: MoveApplicationAsked;
      readonly reason?: string;
    },
    also: (transaction: WriteTransaction, examination: LockedExamination) => Promise<Date | null>,
  ): Promise<ExaminationView> {
    const { act, input } = asked;
    return this.once.run(actor, { ...asked, policy: callsPolicies.coordinate }, async (transaction) => {
      const locked = await this.examinations.lockFor(transaction, actor, act, input.applicationId);
      demandNotBeforeJury(act, locked);
      const stamp = stampOf(actor, locked.at, asked.reason ?? input.reason ?? null);
      const facts = factsInside(locked, locked.terms);
      const { application, decision } = moveApplication(examinedApplicationOf(locked), act, stamp, { facts });
      const correctionsUntil = await also(transaction, locked);
      await this.examinations.save(transaction, locked, { state: application.state, correctionsUntil }, decision);
      if (isToldAtOnce(application.state, locked)) await this.tell(transaction, locked);
      const row = await this.reader.one(transaction, locked.applicationId);
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return examinationView(row, actor);
    });
  }
}

/** What is not admissible is told at once; the rest with the call, or later when the call is decided already. */
function isToldAtOnce(state: ApplicationState, { callState }: LockedExamination): boolean {
  return state === 'inadmissible' || areDecisionsTold(callState);
}

/**
 * What is on the shortlist is decided in a meeting, with a quorum and motives, and stays so while the jury sits; elsewhere
 * who runs the call decides.
 */
function demandNotBeforeJury(act: CoordinatorAct, locked: LockedExamination): void {
  const decisions: readonly CoordinatorAct[] = juryDecisions;
  const state = stateSeenInside(locked);
  const isOfJury = state === 'shortlisted' || (state === 'reserveList' && locked.callState === 'committee');
  if (isOfJury && decisions.includes(act)) throw new DomainError('juryDecides');
}

/** @throws DomainError naming what is missing: a field of the form, words for each, and a day that is to come */
function demandCorrections(
  { definition, at }: LockedExamination,
  { corrections }: RequestChangesAsked,
  until: Date,
): void {
  if (corrections.length === 0) throw new DomainError('INVALID_INPUT', { field: 'corrections', reason: 'missing' });
  for (const { fieldKey, body } of corrections) {
    if (fieldOf(definition, fieldKey) === undefined) throw new DomainError('fieldUnknown', { field: fieldKey });
    demandBody('body', body);
  }
  if (until.getTime() <= at.getTime()) throw new DomainError('callClosingInPast', { closesAt: until.toISOString() });
}
