import { Injectable } from '@nestjs/common';
import {
  answersGiven,
  compareVersions,
  contentOf,
  criteriaOf,
  type CycleKind,
  dueOn,
  exclusionsOf,
  followUpScope,
  type FrameworkContent,
  type LabelCycleKind,
  frameworkMustBeFor,
  mayOpenLabelCycle,
  mustChoose,
  synchronise,
  dayOfUnion,
} from '@maillage/labelling-domain';
import { demand, DomainError, newId } from '@maillage/platform-kernel';
import { StampSource, type WriteTransaction } from '@maillage/platform-server';
import { holdLabelsOf } from '../../persistence/label/label.sql.js';
import * as statements from '../../persistence/assessment/registration.statements.js';

export interface RegistrationOf {
  readonly organisationId: string;
  /** The framework; or the cycle whose label is followed, and then its own. */
  readonly frameworkId: string | null;
  readonly labelledCycleId?: string;
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
   * @throws DomainError NOT_FOUND, versionNotPublished, frameworkNotForUs, nothingToRenew, cycleAlreadyOpen, and what the
   *   label before refuses its follow-up or its renewal with
   */
  async add(transaction: WriteTransaction, asked: RegistrationOf): Promise<string> {
    const { organisationId, frameworkId, labelledCycleId = null } = asked;
    if (followsLabel(asked.kind)) await transaction.rows(holdLabelsOf, [organisationId]);
    const [facts] = await transaction.rows<statements.RegistrationFacts>(statements.registrationFacts, [
      ...[organisationId, frameworkId, labelledCycleId],
    ]);
    const at = await this.stamps.after(transaction);
    if (facts === undefined) throw new DomainError('NOT_FOUND');
    const content = demandRegistrable(facts);
    const scopeKeys = scopeAfterLabel(facts, asked.kind, at);
    if (facts.openCycleId !== null) throw new DomainError('cycleAlreadyOpen', { cycleId: facts.openCycleId });
    const id = newId(at);
    const answers = firstAnswers(facts, content).map((answer) => ({
      ...answer,
      ...{ id: newId(at), tenantId: organisationId, cycleId: id },
    }));
    const applicable = answers.filter(({ excluded }) => excluded === null);
    const cycle = {
      ...{ id, tenantId: organisationId, openedAt: at, kind: asked.kind, profile: facts.profile },
      ...{ frameworkTenantId: facts.frameworkTenantId, frameworkId: facts.frameworkId, versionId: facts.versionId },
      ...{ campaignTenantId: asked.campaign?.tenantId ?? null, campaignId: asked.campaign?.id ?? null },
      ...{ finishBy: asked.finishBy ?? null, scopeKeys, applicable: applicable.length },
      answered: applicable.filter(({ status }) => status !== null).length,
    };
    await added(transaction, [JSON.stringify(cycle), JSON.stringify(answers)]);
    if (facts.previous !== null) {
      const copied = [id, facts.previous.id, organisationId, at];
      await transaction.rows(statements.copyEvidence, copied);
    }
    return id;
  }
}

function demandRegistrable(facts: statements.RegistrationFacts): FrameworkContent {
  demand(frameworkMustBeFor(facts.audience, facts.kind));
  if (facts.versionId === null || facts.content === null) throw new DomainError('versionNotPublished');
  return facts.content;
}

function followsLabel(kind: CycleKind): kind is LabelCycleKind {
  return kind === 'renewal' || kind === 'followUp';
}

/** The criteria that a follow-up or a renewal looks at first; null for a cycle that follows no label. */
function scopeAfterLabel(facts: statements.RegistrationFacts, kind: CycleKind, at: Date): readonly string[] | null {
  if (!followsLabel(kind)) return null;
  const { label, openCycleId } = facts;
  if (label === null) throw new DomainError('nothingToRenew', { kind });
  demand(mayOpenLabelCycle(label, kind, { today: dayOfUnion(at), hasOpenCycle: openCycleId !== null }));
  const scope = followUpScope({ ...label.facts, conditions: label.conditions, dueOn: dueOn(label, kind) });
  return scope.map(({ criterionKey }) => criterionKey);
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
