import { Injectable } from '@nestjs/common';
import type {
  ApplicationState,
  AssignmentKind,
  CallState,
  CallTerms,
  Marks,
  Recommendation,
} from '@maillage/calls-domain';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import { type KeptTerms, termsOfRecord } from '../call/call-terms.record.js';
import * as statements from './review.statements.js';

interface Loaded {
  readonly id: string;
  readonly tenantId: string;
  readonly callId: string;
  readonly applicationId: string;
  readonly leadId: string;
  readonly personId: string;
  readonly throughId: string;
  readonly kind: AssignmentKind;
  readonly endedAt: Date | null;
  readonly applicationState: ApplicationState;
  readonly callState: CallState;
  readonly deposits: number;
  /** Null until the reviewer saves something. */
  readonly review: {
    readonly id: string;
    readonly depositNumber: number;
    readonly givenAt: string | null;
    readonly version: number;
  } | null;
}

/** An application that is given to somebody to review, as its reviewer finds it. */
export interface LoadedAssignment extends Loaded {
  readonly terms: CallTerms;
  readonly at: Date;
}

export interface NewAssignment {
  readonly tenantId: string;
  readonly callId: string;
  readonly applicationId: string;
  readonly leadId: string;
  readonly personId: string;
  readonly personName: string;
  readonly throughId: string;
  readonly kind: AssignmentKind;
  readonly question: string;
  readonly dueOn: string | null;
  readonly assignedBy: string;
}

export interface SavedReview {
  readonly marks: Marks;
  readonly recommendation: Recommendation | null;
  readonly comment: string;
  readonly version: number;
  readonly isGiven: boolean;
}

@Injectable()
export class ReviewRepository {
  constructor(private readonly stamps: StampSource) {}

  /** @throws DomainError reviewerAlreadyAssigned */
  async assign(transaction: WriteTransaction, assignment: NewAssignment, at: Date): Promise<string> {
    const id = newId(at);
    const written = JSON.stringify({ ...assignment, id, at });
    const added = await transaction.rows(statements.addAssignment, [written]);
    if (added.length === 0) throw new DomainError('reviewerAlreadyAssigned');
    return id;
  }

  /** @throws DomainError NOT_FOUND when the scope does not see it; FORBIDDEN when it is another's to end; assignmentEnded */
  async end(transaction: WriteTransaction, actor: ActingActor, id: string, because: string): Promise<string> {
    const [seen] = isId(id)
      ? await transaction.rows<{ tenantId: string; callId: string }>(statements.assignmentById, [id])
      : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    if (seen.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourCall' });
    const at = await this.stamps.after(transaction);
    const ended = await transaction.rows(statements.endAssignment, [id, seen.tenantId, at, because]);
    if (ended.length === 0) throw new DomainError('assignmentEnded');
    return seen.callId;
  }

  /**
   * For an act of the reviewer.
   *
   * @throws DomainError NOT_FOUND when the scope does not see the assignment, or its application; FORBIDDEN for another's,
   *   and for one that was ended
   */
  async ofReviewer(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LoadedAssignment> {
    const at = await this.stamps.after(transaction);
    const [loaded] = isId(id)
      ? await transaction.rows<Loaded & { terms: KeptTerms }>(statements.loadAssignment, [id, actor.personId])
      : [];
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    demandOwnAssignment(actor, loaded);
    return { ...loaded, terms: termsOfRecord(loaded.terms), at };
  }

  /** @throws DomainError reviewChangedMeanwhile when it was saved since the version that was read */
  async save(
    transaction: WriteTransaction,
    { id: assignmentId, tenantId: coordinatorId, applicationId, deposits, review, at }: LoadedAssignment,
    { organisationId: tenantId, personId, name: personName }: ActingActor,
    { version, isGiven, ...written }: SavedReview,
  ): Promise<void> {
    const key = { id: review?.id ?? newId(at), tenantId, assignmentId, coordinatorId, applicationId };
    const row = { ...key, ...written, personId, personName, depositNumber: deposits, givenAt: isGiven ? at : null, at };
    const saved = await transaction.rows(statements.saveReview, [JSON.stringify(row), version]);
    if (saved.length === 0) throw new DomainError('reviewChangedMeanwhile', { version });
  }

  /** @throws DomainError reviewChangedMeanwhile when it was saved since the version that was read */
  async saveNote(
    transaction: WriteTransaction,
    { id: assignmentId, tenantId: coordinatorId, applicationId, at }: LoadedAssignment,
    { organisationId: tenantId, personId }: ActingActor,
    { body, version }: { readonly body: string; readonly version: number },
  ): Promise<void> {
    const row = { id: newId(at), tenantId, assignmentId, coordinatorId, applicationId, personId, body, at };
    const saved = await transaction.rows(statements.saveNote, [JSON.stringify(row), version]);
    if (saved.length === 0) throw new DomainError('reviewChangedMeanwhile', { version });
  }

  async declareInterest(
    transaction: WriteTransaction,
    { tenantId: coordinatorId, leadId, at }: Pick<LoadedAssignment, 'tenantId' | 'leadId' | 'at'>,
    { organisationId, personId, name }: ActingActor,
    reason: string,
  ): Promise<void> {
    const written = [newId(at), organisationId, personId, name, leadId, [coordinatorId], reason, at];
    await transaction.rows(statements.addInterest, written);
  }

  async annotate(
    transaction: WriteTransaction,
    { applicationId, leadId, at }: { readonly applicationId: string; readonly leadId: string; readonly at: Date },
    { organisationId, personId, name }: ActingActor,
    { fieldKey, body }: { readonly fieldKey: string | null; readonly body: string },
  ): Promise<void> {
    const written = [newId(at), organisationId, applicationId, leadId, fieldKey, body, personId, name, at];
    await transaction.rows(statements.addAnnotation, written);
  }
}

/** @throws DomainError FORBIDDEN when it is given to somebody else, through another organisation, or no more */
export function demandOwnAssignment(
  actor: ActingActor,
  { personId, throughId, endedAt }: Pick<Loaded, 'personId' | 'throughId' | 'endedAt'>,
): void {
  if (personId === actor.personId && throughId === actor.organisationId && endedAt === null) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourReview' });
}
