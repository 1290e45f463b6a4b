import { Injectable } from '@nestjs/common';
import type { OutsideCall, OutsideCallAct, OutsideCallTerms } from '@maillage/calls-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { demandOnOutsideCall } from '../../policy/outside-call.ability.js';
import type { OutsideCallRow } from './outside-call.reader.js';
import * as statements from './outside-call.statements.js';

/** An outside call with the version that was read, and the instant taken after its lock. */
export interface LockedOutsideCall {
  readonly call: OutsideCall;
  readonly version: number;
  readonly at: Date;
}

@Injectable()
export class OutsideCallRepository {
  constructor(private readonly stamps: StampSource) {}

  /** Permission is asked before anybody is made to wait. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: OutsideCallAct,
    id: string,
  ): Promise<LockedOutsideCall> {
    const { tenantId } = await this.one(transaction, id);
    demandOnOutsideCall(actor, act, tenantId);
    await transaction.rows(statements.lockOutsideCall, [id, tenantId]);
    const at = await this.stamps.after(transaction);
    const row = await this.one(transaction, id);
    return { call: callOf(row), version: row.version, at };
  }

  async add(transaction: WriteTransaction, call: OutsideCall, at: Date): Promise<void> {
    await transaction.rows(statements.addOutsideCall, [record(call, at)]);
  }

  /** @throws DomainError outsideCallChangedMeanwhile when the version is not the one that is kept */
  async save(
    transaction: WriteTransaction,
    call: OutsideCall,
    { version, at }: Pick<LockedOutsideCall, 'version' | 'at'>,
  ): Promise<void> {
    const saved = await transaction.rows(statements.saveOutsideCall, [record(call, at), version]);
    if (saved.length === 0) throw new DomainError('outsideCallChangedMeanwhile');
  }

  /** @throws DomainError NOT_FOUND */
  async one(transaction: WriteTransaction, id: string): Promise<OutsideCallRow> {
    const [row] = isId(id) ? await transaction.rows<OutsideCallRow>(statements.outsideCallById, [id]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}

function record({ terms, ...call }: OutsideCall, at: Date): string {
  return JSON.stringify({ ...call, ...terms, changedAt: at });
}

function callOf({ id, tenantId, checkedOn, archivedAt, ...row }: OutsideCallRow): OutsideCall {
  return { id, tenantId, checkedOn, archivedAt, terms: termsOfRow(row) };
}

export function termsOfRow(row: OutsideCallTerms): OutsideCallTerms {
  const { title, funder, sourceUrl, summary, theme, kinds, regionCodes } = row;
  const { opensAt, closesAt, timeZone, leastCents, mostCents } = row;
  return {
    ...{ title, funder, sourceUrl, summary, theme, kinds, regionCodes },
    ...{ opensAt, closesAt, timeZone, leastCents, mostCents },
  };
}
