import { Injectable } from '@nestjs/common';
import {
  answersGiven,
  compareVersions,
  contentOf,
  criteriaOf,
  type CycleKind,
  exclusionsOf,
  type FrameworkContent,
  frameworkMustBeFor,
  mustChoose,
  synchronise,
} from '@maillage/labelling-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { StampSource, type WriteTransaction } from '@maillage/platform-server';
import * as statements from '../../persistence/assessment/registration.statements.js';

export interface RegistrationOf {
  readonly organisationId: string;
  readonly frameworkId: string;
  readonly kind: CycleKind;
  /** The campaign that opened it, and the day by which it asks to be done. */
  readonly campaign?: { readonly tenantId: string; readonly id: string };
  readonly finishBy?: string | null;
}

/** Opens a cycle for an organisation: who asks for it, or a campaign of the network, writes in the organisation's name. */
@Injectable()
export class CycleRegistration {
  constructor(private readonly stamps: StampSource) {}

  /**
   * @returns the id of the cycle
   * @throws DomainError NOT_FOUND, versionNotPublished, frameworkNotForUs, nothingToRenew, cycleAlreadyOpen
   */
  async add(transaction: WriteTransaction, asked: RegistrationOf): Promise<string> {
    const { organisationId, frameworkId } = asked;
    const [facts] = await transaction.rows<statements.RegistrationFacts>(statements.registrationFacts, [
      organisationId,
      frameworkId,
    ]);
    const at = await this.stamps.after(transaction);
    if (facts === undefined) throw new DomainError('NOT_FOUND');
    const content = demandRegistrable(facts, asked.kind);
    const id = newId(at);
    const cycle = {
      ...{ id, tenantId: organisationId, openedAt: at, kind: asked.kind, profile: facts.profile },
      ...{ frameworkTenantId: facts.frameworkTenantId, frameworkId, versionId: facts.versionId },
      ...{ campaignTenantId: asked.campaign?.tenantId ?? null, campaignId: asked.campaign?.id ?? null },
      finishBy: asked.finishBy ?? null,
    };
    const answers = firstAnswers(facts, content).map((answer) => ({
      ...answer,
      ...{ id: newId(at), tenantId: organisationId, cycleId: id },
    }));
    await added(transaction, [JSON.stringify(cycle), JSON.stringify(answers)]);
    if (facts.previous !== null) {
      const copied = [id, facts.previous.id, organisationId, at.toISOString().slice(0, 10)];
      await transaction.rows(statements.copyEvidence, copied);
    }
    return id;
  }
}

function demandRegistrable(facts: statements.RegistrationFacts, kind: CycleKind): FrameworkContent {
  demand(frameworkMustBeFor(facts.audience, facts.kind));
  if (facts.versionId === null || facts.content === null) throw new DomainError('versionNotPublished');
  const follows = kind === 'renewal' || kind === 'followUp';
  if (follows && !facts.wasGranted) throw new DomainError('nothingToRenew', { kind });
  if (facts.openCycleId !== null) throw new DomainError('cycleAlreadyOpen', { cycleId: facts.openCycleId });
  return facts.content;
}

/** One answer to each criterion: empty, or as it was in the cycle before. */
function firstAnswers(facts: statements.RegistrationFacts, content: FrameworkContent) {
  const before = new Map(facts.previous?.answers.map((answer) => [answer.criterionKey, answer]));
  const carried = carriedAnswers(facts.previous, content);
  const excused = exclusionsOf(content, facts.profile);
  return criteriaOf(content).map(({ key }) => ({
    criterionKey: key,
    ...contentOf(carried[key]),
    excluded: excused.get(key) ?? null,
    answeredBy: carried[key] === undefined ? null : (before.get(key)?.answeredBy ?? null),
    answeredAt: carried[key] === undefined ? null : (before.get(key)?.answeredAt ?? null),
  }));
}

function carriedAnswers(previous: statements.RegistrationFacts['previous'], content: FrameworkContent) {
  if (previous === null) return {};
  const given = answersGiven(previous.answers);
  const comparison = compareVersions(previous.content, content);
  const choices = Object.fromEntries(mustChoose(comparison, given).map((key) => [key, 'keep' as const]));
  return synchronise(given, comparison, choices).answers;
}

/** Two who register at once: the database lets one, and the other is told that a cycle is open. */
async function added(transaction: WriteTransaction, values: readonly unknown[]): Promise<void> {
  try {
    await transaction.rows(statements.addCycle, values);
  } catch (error) {
    const isOpen = error instanceof Error && 'constraint' in error && error.constraint === 'one_open_cycle';
    throw isOpen ? new DomainError('cycleAlreadyOpen', { cycleId: null }) : error;
  }
}
