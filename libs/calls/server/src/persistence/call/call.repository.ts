import { Injectable } from '@nestjs/common';
import {
  type CallChange,
  type CallFacts,
  type CallForProjects,
  type CallModel,
  depositDeadlineOf,
  type LockableField,
} from '@maillage/calls-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, systemScope, type WriteTransaction } from '@maillage/platform-server';
import { type CallAction, type CallSubject, demandOnCall } from '../../policy/call.ability.js';
import { decisionRecord } from '../decision.record.js';
import { type KeptTerms, termsOfRecord } from './call-terms.record.js';
import * as statements from './call.statements.js';

/** A call with what its acts ask, and the instant taken after its lock. */
export interface LockedCall {
  readonly call: CallForProjects;
  readonly published: boolean;
  readonly locked: readonly LockableField[];
  readonly programmeId: string | null;
  readonly modelTenantId: string | null;
  readonly model: CallModel | null;
  readonly version: number;
  readonly facts: CallFacts;
  readonly at: Date;
}

interface LoadedCall extends Omit<CallForProjects, 'terms'> {
  readonly terms: KeptTerms;
  readonly published: boolean;
  readonly locked: LockableField[];
  readonly programmeId: string | null;
  readonly modelTenantId: string | null;
  readonly model: { readonly terms: KeptTerms; readonly locked: LockableField[] } | null;
  readonly version: number;
  readonly undecided: number;
  readonly openAwards: number;
}

@Injectable()
export class CallRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError NOT_FOUND when there is no such call, or the scope does not see it; FORBIDDEN */
  async subjectFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: CallAction,
    id: string,
  ): Promise<CallSubject> {
    const [seen] = isId(id) ? await transaction.rows<CallSubject>(statements.subjectById, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandOnCall(actor, action, seen);
    return seen;
  }

  /** For an act of who runs the call: permission is asked before anybody is made to wait. */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: CallAction,
    id: string,
  ): Promise<LockedCall> {
    const { tenantId } = await this.subjectFor(transaction, actor, action, id);
    return this.lock(transaction, tenantId, id);
  }

  /**
   * For an act that ends a part of the call: it asks of all that hangs on it, also of what the person who acts is kept from.
   */
  async lockWhole(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: CallAction,
    id: string,
  ): Promise<LockedCall> {
    const { tenantId } = await this.subjectFor(transaction, actor, action, id);
    return transaction.within(systemScope(tenantId), (whole) => this.lock(whole, tenantId, id));
  }

  async lock(transaction: WriteTransaction, tenantId: string, id: string): Promise<LockedCall> {
    await transaction.rows(statements.lockCall, [id, tenantId]);
    return this.load(transaction, id);
  }

  /** Without its lock, for who does not write it. */
  async load(transaction: WriteTransaction, id: string): Promise<LockedCall> {
    const at = await this.stamps.after(transaction);
    const [loaded] = await transaction.rows<LoadedCall>(statements.loadCall, [id]);
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    const { terms, model, undecided, openAwards, tenantId, state, modelId, published, locked, ...rest } = loaded;
    const { programmeId, modelTenantId, version } = rest;
    return {
      call: { id, tenantId, state, modelId, terms: termsOfRecord(terms) },
      ...{ published, locked, programmeId, modelTenantId, version, at },
      model: model === null ? null : { terms: termsOfRecord(model.terms), locked: model.locked },
      facts: { undecided, openAwards },
    };
  }

  async add(
    transaction: WriteTransaction,
    { call, decision }: CallChange,
    more: Pick<LockedCall, 'programmeId' | 'modelTenantId' | 'locked'>,
  ): Promise<void> {
    const written = JSON.stringify({ ...call, ...more, changedAt: decision.at });
    await transaction.rows(statements.addCall, [written, decisionRecord(decision)]);
  }

  /** @throws DomainError callChangedMeanwhile when somebody saved it since the version that was read */
  async save(
    transaction: WriteTransaction,
    { call, decision }: CallChange,
    more: Pick<LockedCall, 'published' | 'locked' | 'programmeId' | 'version'>,
  ): Promise<void> {
    const { version, ...written } = more;
    const depositsUntil = depositDeadlineOf(call.terms);
    const record = JSON.stringify({ ...call, ...written, depositsUntil, changedAt: decision.at });
    const saved = await transaction.rows(statements.saveCall, [record, decisionRecord(decision), version]);
    if (saved.length === 0) throw new DomainError('callChangedMeanwhile', { version });
  }
}
