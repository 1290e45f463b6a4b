import { Injectable } from '@nestjs/common';
import {
  allocate,
  type AllocationKey,
  type AllocationRule,
  capMustHold,
  type MixedPart,
  type PlainKey,
  titleMustFit,
} from '@maillage/calls-domain';
import { type Cents, cents, demand, DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  type AskedAct,
  StampSource,
  systemScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { AllocationRepository, type AllocationRow } from '../../persistence/allocation/allocation.repository.js';
import { AwardRepository } from '../../persistence/award/award.repository.js';
import { demandOnCall } from '../../policy/call.ability.js';
import { awardPolicies } from '../../policy/award.policies.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { askedOf } from '../reporting/awarded-project.js';
import type { AskedOnce, CallAsked } from '../call/asked.js';
import { type AllocationView, allocationView, candidatesOf } from './allocation.view.js';

export interface SaveScenarioAsked extends CallAsked {
  readonly title: string;
  readonly key: PlainKey | 'mixed';
  readonly parts: readonly MixedPart[];
  readonly capCents?: number | null | undefined;
  readonly floorCents?: number | null | undefined;
  readonly capAtRequest: boolean;
  readonly cutOffBasisPoints?: number | null | undefined;
}

export interface ChooseScenarioAsked extends AskedOnce {
  readonly scenarioId: string;
}

/** How an envelope is shared: scenarios that all can check, one of which is chosen, and is then what is granted. */
@Injectable()
export class ShareEnvelope {
  constructor(
    private readonly once: ActOnce,
    private readonly allocations: AllocationRepository,
    private readonly awards: AwardRepository,
    private readonly stamps: StampSource,
  ) {}

  save(actor: ActingActor, input: SaveScenarioAsked): Promise<AllocationView> {
    const asked = { operation: 'saveAllocationScenario', policy: awardPolicies.allocate, input };
    return this.run(actor, asked, async (transaction) => {
      const row = await this.callOf(transaction, actor, input.callId);
      demand(titleMustFit('title', input.title));
      if (row.scenarios.some(({ chosenAt }) => chosenAt !== null)) throw new DomainError('scenarioChosen');
      await this.demandAllSeen(transaction, row);
      const at = await this.stamps.after(transaction);
      const envelopeCents = envelopeOf(row);
      const rule = ruleOf(input);
      const open = openOf(row);
      const allocation = allocate(envelopeCents, rule, candidatesOf(open));
      const scenario = {
        title: input.title.trim(),
        rule,
        envelopeCents,
        applicationIds: open.candidates.map(({ applicationId }) => applicationId),
        createdBy: actor.name,
        ...allocation,
      };
      await this.allocations.add(transaction, row, scenario, at);
      return row.id;
    });
  }

  /** Frozen from then on, and granted line by line, all or nothing. */
  choose(actor: ActingActor, input: ChooseScenarioAsked): Promise<AllocationView> {
    const asked = { operation: 'chooseAllocationScenario', policy: awardPolicies.commit, input };
    return this.run(actor, asked, async (transaction) => {
      const scenario = await this.allocations.scenario(transaction, input.scenarioId);
      const { tenantId, callId, lines, envelopeCents: amountCents } = scenario;
      if (tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourCall' });
      const row = await this.callOf(transaction, actor, callId);
      if (row.state !== 'decided' && row.state !== 'funding')
        throw new DomainError('callNotDecided', { state: row.state });
      demandCurrent(row, lines);
      const at = await this.stamps.after(transaction);
      await this.allocations.choose(transaction, scenario.id, { by: actor.name, at });
      await this.awards.openEnvelope(transaction, { tenantId, callId, amountCents }, at);
      const files = new Map(row.candidates.map((candidate) => [candidate.applicationId, candidate]));
      const awards = lines
        .filter((line) => line.amountCents > 0)
        .map((line) => ({
          applicationId: line.id,
          leadId: files.get(line.id)?.lead.id ?? '',
          amountCents: line.amountCents,
        }));
      const { mostPerOrganisationCents } = termsOfRecord(row.terms);
      for (const { applicationId, leadId, amountCents: granted } of awards) {
        const file = files.get(applicationId);
        const asked = file === undefined ? [] : askedOf(file);
        demand(capMustHold({ mostPerOrganisationCents, leadId, asked }, granted));
      }
      await this.awards.grant(transaction, actor, { callId, awards }, at);
      return callId;
    });
  }

  /** @throws DomainError NOT_FOUND, FORBIDDEN for who does not run the call */
  async callOf(transaction: WriteTransaction, actor: ActingActor, callId: string): Promise<AllocationRow> {
    const row = await this.allocations.ofCall(transaction, callId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnCall(actor, 'fund', { tenantId: row.tenantId, published: true });
    return row;
  }

  private run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<AllocationView> {
    return this.once.run(actor, asked, async (transaction) => {
      const row = await this.allocations.ofCall(transaction, await work(transaction));
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return allocationView(row);
    });
  }

  /** @throws DomainError reviewerConflicted for who is bound to one of those who would get a share */
  private async demandAllSeen(
    transaction: WriteTransaction,
    { id, tenantId, candidates }: AllocationRow,
  ): Promise<void> {
    const all = await transaction.within(systemScope(tenantId), (whole) => this.allocations.retained(whole, id));
    if (all !== candidates.length) throw new DomainError('reviewerConflicted', { conflict: 'seatInLeadApplicant' });
  }
}

/** Without those who have an award already: what was granted is not shared again. */
function openOf(row: AllocationRow): AllocationRow {
  const granted = new Set(row.awards.map(({ applicationId }) => applicationId));
  return { ...row, candidates: row.candidates.filter(({ applicationId }) => !granted.has(applicationId)) };
}

/** @throws DomainError scenarioOutdated when others wait for a share than those among whom it shares */
function demandCurrent(row: AllocationRow, lines: readonly { readonly id: string }[]): void {
  const known = new Set(openOf(row).candidates.map(({ applicationId }) => applicationId));
  const isCurrent = lines.length === known.size && lines.every(({ id }) => known.has(id));
  if (!isCurrent) throw new DomainError('scenarioOutdated');
}

/** What is left of the envelope, of which single awards may have been granted before. */
function envelopeOf({ terms, envelope }: AllocationRow): Cents {
  const { envelopeCents } = termsOfRecord(terms);
  if (envelopeCents === null) throw new DomainError('envelopeMissing');
  return cents(envelopeCents - (envelope?.committedCents ?? 0));
}

function ruleOf({
  key,
  parts,
  capCents,
  floorCents,
  capAtRequest,
  cutOffBasisPoints,
}: SaveScenarioAsked): AllocationRule {
  const asked: AllocationKey = key === 'mixed' ? { kind: 'mixed', parts } : { kind: key };
  return {
    ...{ key: asked, capAtRequest, cutOffBasisPoints: cutOffBasisPoints ?? null },
    ...{ capCents: centsOrNull(capCents), floorCents: centsOrNull(floorCents) },
  };
}

function centsOrNull(amount: number | null | undefined): Cents | null {
  return amount === null || amount === undefined ? null : cents(amount);
}
