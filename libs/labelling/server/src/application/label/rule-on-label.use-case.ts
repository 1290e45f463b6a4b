import { Injectable } from '@nestjs/common';
import { demandDay, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { type LabelChange, recordFollowUp, ruleOnLabel, dayOfUnion } from '@maillage/labelling-domain';
import { LabelReader } from '../../persistence/label/label.reader.js';
import { LabelRepository } from '../../persistence/label/label.repository.js';
import { labelPolicies } from '../../policy/label.policies.js';
import { figuresChanged } from '../steering/figures-changed.event.js';
import { labelChanged } from './label.events.js';
import { type LabelView, labelView } from './label.view.js';

interface AskedOfLabel {
  readonly idempotencyKey: string;
  readonly labelId: string;
  readonly reason: string;
}

export interface FollowUpRecorded extends AskedOfLabel {
  readonly heldOn: string;
}

const operations = { suspend: 'suspendLabel', reinstate: 'reinstateLabel', withdraw: 'withdrawLabel' } as const;

/** What the union does to a label that was given: each act with its reason, in the history of the label. */
@Injectable()
export class RuleOnLabel {
  constructor(
    private readonly acts: ActOnce,
    private readonly labels: LabelRepository,
    private readonly reader: LabelReader,
  ) {}

  execute(actor: ActingActor, act: keyof typeof operations, input: AskedOfLabel): Promise<LabelView> {
    const asked = { operation: operations[act], policy: labelPolicies.rule, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { label, at } = await this.labels.lock(transaction, input.labelId);

      const change = ruleOnLabel(label, act, stampOf(actor, at, input.reason));

      return this.kept(transaction, actor, change);
    });
  }

  recordFollowUp(actor: ActingActor, input: FollowUpRecorded): Promise<LabelView> {
    const asked = { operation: 'recordFollowUp', policy: labelPolicies.recordFollowUp, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const heldOn = demandDay('heldOn', input.heldOn);
      const { label, at } = await this.labels.lock(transaction, input.labelId);

      const change = recordFollowUp(label, { heldOn, today: dayOfUnion(at) }, stampOf(actor, at, input.reason));

      return this.kept(transaction, actor, change);
    });
  }

  private async kept(transaction: WriteTransaction, actor: ActingActor, change: LabelChange): Promise<LabelView> {
    const { id: labelId, tenantId: organisationId, frameworkId } = change.label;
    const { at } = change.decision;
    await this.labels.save(transaction, change);
    const told = { labelId, organisationId, act: change.decision.act };
    await appendEvent(transaction, labelChanged(actor.organisationId, told, at));
    await appendEvent(transaction, figuresChanged(actor.organisationId, { organisationId, frameworkId }, at));
    const row = await this.reader.one(transaction, labelId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return labelView(row, actor);
  }
}
