import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ApplicationState,
  AskedCorrection,
  CallApplication,
  CallState,
  CallTerms,
  PartnerState,
  ProjectPlan,
} from '@maillage/calls-domain';
import type { Answer, Answers, FormDefinition, PrefillOrigin } from '@maillage/forms-domain';
import { type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, type ReadTransaction, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type ApplicationAction,
  type ApplicationSubject,
  demandOnApplication,
} from '../../policy/application.ability.js';
import { decisionRecord } from '../decision.record.js';
import { type KeptTerms, termsOfRecord } from '../call/call-terms.record.js';
import * as statements from './application.statements.js';

export interface KeptAnswer {
  readonly value: Answer | null;
  readonly version: number;
  readonly changedAt: string;
  readonly by: string;
  /** Where it comes from as long as nobody has confirmed or changed it; null for what somebody wrote. */
  readonly source: PrefillOrigin | null;
}

export interface OpenCorrection extends Omit<AskedCorrection, 'resolvedAt'> {
  readonly body: string;
  readonly askedAt: string;
  readonly until: string;
  readonly by: string;
}

/** A partner with its share, as far as the reader sees it. */
export interface KeptPartner {
  readonly id: string;
  readonly organisationId: string;
  readonly role: string;
  readonly invitedAt: string;
  readonly state: PartnerState;
  readonly answers: Answers;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  /** Of the share: 0 before it is begun. */
  readonly version: number;
  readonly shareId: string | null;
}

export interface KeptPlan {
  readonly content: ProjectPlan;
  readonly version: number;
}

interface Kept {
  readonly id: string;
  readonly tenantId: string;
  readonly callId: string;
  readonly coordinatorId: string;
  readonly formVersionId: string;
  /** As it is kept; while corrections are asked, the application is in `changesRequested`. */
  readonly state: ApplicationState;
  readonly title: string;
  readonly readers: readonly string[];
  /** The lead applicant, and the partners by whom somebody may be bound. */
  readonly parties: readonly string[];
  readonly signOffAskedBy: string | null;
  readonly signedOffAt: Date | null;
  readonly signedOffBy: string | null;
  readonly deposits: number;
  readonly version: number;
  readonly definition: FormDefinition;
  readonly callState: CallState;
  readonly corrections: readonly OpenCorrection[];
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  readonly partners: readonly KeptPartner[];
  readonly partnersLeft: number;
  /** What was decided, once its applicant may read it. */
  readonly outcome: { readonly state: ApplicationState } | null;
  readonly plan: KeptPlan | null;
}

/** An application that nobody else can write until the transaction ends, with the instant taken after its lock. */
export interface LockedApplication extends Kept {
  readonly terms: CallTerms;
  readonly at: Date;
}

@Injectable()
export class ApplicationRepository {
  constructor(private readonly stamps: StampSource) {}

  /**
   * Nobody waits for what is another's to write.
   *
   * @throws DomainError NOT_FOUND when there is no such application, or the scope does not see it; FORBIDDEN
   */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: ApplicationAction,
    id: string,
  ): Promise<LockedApplication> {
    const asked = [id, actor.organisationId];
    const [seen] = isId(id) ? await transaction.rows<ApplicationSubject>(statements.lockSubject, asked) : [];
    return this.loadedFor(transaction, actor, action, { id, seen });
  }

  /** Without its lock, for who writes beside it. @throws DomainError as `lockFor` */
  async readFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: ApplicationAction,
    id: string,
  ): Promise<LockedApplication> {
    const [seen] = isId(id) ? await transaction.rows<ApplicationSubject>(statements.subjectById, [id]) : [];
    return this.loadedFor(transaction, actor, action, { id, seen });
  }

  private async loadedFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: ApplicationAction,
    { id, seen }: { readonly id: string; readonly seen: ApplicationSubject | undefined },
  ): Promise<LockedApplication> {
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandOnApplication(actor, action, seen);
    const at = await this.stamps.after(transaction);
    const [kept] = await transaction.rows<Kept & { terms: KeptTerms }>(statements.loadApplication, [id]);
    if (kept === undefined) throw new DomainError('NOT_FOUND');
    return { ...kept, terms: termsOfRecord(kept.terms), at };
  }

  async add(
    transaction: WriteTransaction,
    application: Pick<Kept, 'id' | 'tenantId' | 'callId' | 'coordinatorId' | 'formVersionId' | 'title'>,
    decision: Decision,
  ): Promise<void> {
    const written = JSON.stringify({ ...application, at: decision.at });
    await transaction.rows(statements.addApplication, [written, decisionRecord(decision)]);
  }

  async save(
    transaction: WriteTransaction,
    application: Omit<CallApplication, 'correctionsUntil'> &
      Pick<Kept, 'readers' | 'parties' | 'signOffAskedBy' | 'signedOffBy' | 'deposits'>,
    decision: Decision,
  ): Promise<void> {
    const { id, tenantId, state, title, readers, parties, signOffAskedBy, signedOffAt, signedOffBy, deposits } =
      application;
    const signOff = { signOffAskedBy, signedOffAt, signedOffBy };
    const written = { id, tenantId, state, title, readers, parties, ...signOff, deposits, at: decision.at };
    await transaction.rows(statements.saveApplication, [JSON.stringify(written), decisionRecord(decision)]);
  }

  async rename(
    transaction: WriteTransaction,
    { id, tenantId, at }: Pick<LockedApplication, 'id' | 'tenantId' | 'at'>,
    title: string,
  ): Promise<void> {
    await transaction.rows(statements.renameApplication, [id, tenantId, title, at]);
  }

  /**
   * @param answer of the organisation whose part it is; its readers are who else of the consortium reads it
   * @throws DomainError responseChangedMeanwhile when somebody saved it since the version that was read
   */
  async saveAnswer(
    transaction: WriteTransaction,
    application: Pick<LockedApplication, 'id' | 'tenantId' | 'at'>,
    answer: {
      readonly of: string;
      readonly fieldKey: string;
      readonly value: unknown;
      readonly readers: readonly string[];
      readonly version: number;
      readonly by: string;
    },
  ): Promise<number> {
    const { id, tenantId, at } = application;
    const value = answer.value === null || answer.value === undefined ? null : JSON.stringify(answer.value);
    const written = [newId(at), answer.of, id, tenantId, answer.fieldKey, value, answer.readers, at, answer.by];
    const [saved] = await transaction.rows<{ version: number }>(statements.saveAnswer, [...written, answer.version]);
    if (saved === undefined) throw new DomainError('responseChangedMeanwhile', { field: answer.fieldKey });
    return saved.version;
  }

  /** Those with which an application begins, each with where it comes from. */
  async addAnswers(
    transaction: WriteTransaction,
    { id, tenantId }: Pick<Kept, 'id' | 'tenantId'>,
    answers: readonly { readonly fieldKey: string; readonly value: unknown; readonly source: PrefillOrigin | null }[],
    { name, at }: { readonly name: string; readonly at: Date },
  ): Promise<void> {
    const rows = answers.map((answer) => ({ ...answer, id: newId(at) }));
    if (rows.length > 0) await transaction.rows(statements.addAnswers, [tenantId, id, JSON.stringify(rows), at, name]);
  }

  /** @returns the hash of what was deposited: of exactly this text */
  async deposit(
    transaction: WriteTransaction,
    application: Pick<LockedApplication, 'id' | 'tenantId' | 'coordinatorId' | 'deposits' | 'at'>,
    { content, isLate, actor }: { readonly content: string; readonly isLate: boolean; readonly actor: ActingActor },
  ): Promise<string> {
    const { id, tenantId, coordinatorId, deposits, at } = application;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const what = [newId(at), tenantId, id, coordinatorId, deposits, content, sha256, isLate];
    await transaction.rows(statements.addDeposit, [...what, actor.personId, actor.name, at]);
    return sha256;
  }

  /** The text that was handed in last; null before the first. */
  async latestDeposit(
    reads: ReadTransaction,
    { id, tenantId }: Pick<LockedApplication, 'id' | 'tenantId'>,
  ): Promise<string | null> {
    const [latest] = await reads.rows<{ content: string }>(statements.latestDeposit, [tenantId, id]);
    return latest?.content ?? null;
  }

  async addMessage(
    transaction: WriteTransaction,
    { id, tenantId, at }: Pick<LockedApplication, 'id' | 'tenantId' | 'at'>,
    message: {
      readonly actor: ActingActor;
      readonly audience: string;
      readonly readers: readonly string[];
      readonly body: string;
    },
  ): Promise<void> {
    const { actor, audience, readers, body } = message;
    const written = [newId(at), actor.organisationId, id, tenantId, audience, readers, body];
    await transaction.rows(statements.addMessage, [...written, actor.personId, actor.name, at]);
  }
}
