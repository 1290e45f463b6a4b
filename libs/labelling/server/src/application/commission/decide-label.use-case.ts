import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ActStamp, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, stampOf } from '@maillage/platform-server';
import {
  cycleLimits,
  decideLabel,
  grantLabel,
  type LabelChange,
  moveCycle,
  moveLabel,
  type TakenDecision,
  dayOfUnion,
} from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { CommissionRepository, type LockedItem } from '../../persistence/commission/commission.repository.js';
import { writeDecision } from '../../persistence/commission/commission.writes.js';
import { decisionRecord } from '../../persistence/label/decision-records.js';
import type { DecisionAsked } from './asked-of-commission.js';
import { CommissionAnswers } from './commission-answers.js';
import { commissionDecided } from './commission.events.js';
import type { ItemView } from './commission.view.js';
import { figuresOf, movedRecords } from './moved-cycle.js';
import { sittingMembers } from './members-before-file.js';

/** Writes down what the commission decided; a label that it grants begins in the same transaction. */
@Injectable()
export class DecideLabel {
  constructor(
    private readonly acts: ActOnce,
    private readonly commission: CommissionRepository,
    private readonly answers: CommissionAnswers,
  ) {}

  execute(actor: ActingActor, input: DecisionAsked): Promise<ItemView> {
    const asked = { operation: 'decideLabel', policy: commissionPolicies.decide, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const item = await this.commission.lockItem(transaction, actor.organisationId, input.itemId);
      const { cycle, at } = item;

      const taken = decideLabel(fileOf(item), saidIn(input), actor.personId);
      // The cycle's own decision keeps the beginning of the motives; the whole of them stands with the file.
      const stamp = stampOf(actor, at, taken.motives.slice(0, cycleLimits.reason));
      const change = moveCycle(cycle, taken.cycleAct, stamp);
      const labels = labelsOf(item, taken, stamp);

      await transaction.rows(writeDecision, [
        ...movedRecords(change, at),
        JSON.stringify(takenRecord(item, taken, actor.name)),
        ...labels,
      ]);
      await appendEvent(transaction, figuresOf(actor, cycle, at));
      const told = { itemId: item.itemId, organisationId: cycle.tenantId };
      await appendEvent(transaction, commissionDecided(actor.organisationId, told, at));
      return this.answers.item(transaction, actor, item.itemId);
    });
  }
}

function fileOf(item: LockedItem) {
  return {
    ...item,
    members: sittingMembers(item.members, item.examined),
    labelInForce:
      item.labelInForce === null
        ? null
        : item.labelInForce.state === 'suspended'
          ? ('suspended' as const)
          : ('valid' as const),
  };
}

function saidIn({ decision, level, motives, conditions, aboveReportBecause, presentMemberIds }: DecisionAsked) {
  return {
    ...{ decision, motives, level: level ?? null, conditions: conditions ?? null },
    aboveReportBecause: aboveReportBecause ?? null,
    presentIds: [...new Set(presentMemberIds)],
  };
}

function takenRecord({ itemId, cycle, at }: LockedItem & { at: Date }, taken: TakenDecision, by: string) {
  const { decision, level, motives, conditions, presentIds: present } = taken;
  return { itemId, cycleId: cycle.id, decision, level, motives, conditions, present, at, by };
}

/** The label granted, the one that it replaces, and the decisions on both, as the statement takes them. */
function labelsOf(item: LockedItem & { at: Date }, taken: TakenDecision, stamp: ActStamp): string[] {
  if (taken.level === null) return ['{}', '{}', '[]'];
  const former = item.labelInForce;
  const day = dayOfUnion(item.at);
  const granted = grantLabel(grantedTo(item, taken.level, taken.conditions), item.terms, day, stampOfLabel(stamp));
  const replaced = former === null ? [] : [moveLabel(former, 'replace', stampOfLabel(stamp))];
  const decisions = [...replaced, granted].map(({ label, decision }: LabelChange) =>
    decisionRecord(decision, { tenantId: label.tenantId, labelId: label.id }),
  );
  const { state, ...label } = granted.label;
  return [
    JSON.stringify({ ...label, state }),
    JSON.stringify(former === null ? {} : { id: former.id }),
    JSON.stringify(decisions),
  ];
}

function grantedTo({ cycle, organisationCode, labelCount }: LockedItem, level: number, conditions: string | null) {
  const { tenantId, frameworkTenantId, frameworkId, id: cycleId } = cycle;
  return {
    ...{ id: newId(), tenantId, frameworkTenantId, frameworkId, cycleId, level, conditions, organisationCode },
    rank: labelCount + 1,
    verificationCode: randomBytes(16).toString('hex'),
  };
}

/** Each decision has an id of its own. */
function stampOfLabel(stamp: ActStamp): ActStamp {
  return { ...stamp, decisionId: newId(stamp.at) };
}
