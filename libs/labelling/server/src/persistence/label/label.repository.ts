import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import { StampSource, type WriteTransaction } from '@maillage/platform-server';
import type { Label, LabelChange } from '@maillage/labelling-domain';
import { decisionRecord } from './decision-records.js';
import * as statements from './label.sql.js';

export interface LockedLabel {
  readonly label: Label;
  readonly at: Date;
}

@Injectable()
export class LabelRepository {
  constructor(private readonly stamps: StampSource) {}

  /** Nobody else moves it until the transaction ends. @throws DomainError NOT_FOUND */
  async lock(transaction: WriteTransaction, id: string): Promise<LockedLabel> {
    const read = isId(id) ? await transaction.rows(statements.labelById, [id]) : [];
    const [owner] = read as { organisationId: string }[];
    if (owner === undefined) throw new DomainError('NOT_FOUND');
    await transaction.steer(owner.organisationId);
    await transaction.rows(statements.holdLabelsOf, [owner.organisationId]);
    const [label] = await transaction.rows<Label>(statements.lockLabel, [id, owner.organisationId]);
    if (label === undefined) throw new DomainError('NOT_FOUND');
    return { label, at: await this.stamps.after(transaction) };
  }

  async save(transaction: WriteTransaction, { label, decision }: LabelChange): Promise<void> {
    const { id, tenantId, state, followedUpOn } = label;
    const moved = { id, tenantId, state, followedUpOn, changedAt: decision.at };
    const decided = decisionRecord(decision, { tenantId, labelId: id });
    await transaction.rows(statements.saveLabel, [JSON.stringify(moved), JSON.stringify(decided)]);
  }
}
