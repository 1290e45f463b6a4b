import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  Award,
  AwardAct,
  AwardState,
  OnwardGranting,
  PaymentStep,
  ReportStanding,
  ScheduledPayment,
} from '@maillage/calls-domain';
import { type Cents, type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction, type ReadTransaction } from '@maillage/platform-server';
import type { KeptProject } from '../reporting/awarded-project.reader.js';
import type { DecisionRow } from '../rows.js';
import * as statements from './award.statements.js';

export interface PaymentRow {
  readonly id: string;
  readonly number: number;
  readonly kind: PaymentStep['kind'];
  readonly condition: PaymentStep['condition'];
  readonly amountCents: Cents;
  readonly dueOn: string;
  readonly checkedAt: string | null;
  readonly checkedBy: string | null;
  readonly paidOn: string | null;
  readonly request: { readonly note: string; readonly by: string; readonly askedAt: string } | null;
}

export interface SignatureRow {
  readonly tenantId: string;
  readonly by: string;
  readonly signedAt: string;
}

/** An award as one statement reads it, for either side. */
export interface AwardRow extends Award, KeptProject {
  readonly leadId: string;
  readonly callId: string;
  readonly applicationId: string;
  readonly schedule: PaymentStep[];
  readonly onward: OnwardGranting;
  readonly agreementNumber: number;
  readonly agreement: string | null;
  readonly sha256: string | null;
  readonly version: number;
  readonly title: string;
  readonly callTitle: string;
  readonly legalBasis: string;
  readonly mostPerOrganisationCents: Cents | null;
  readonly leadName: string;
  readonly coordinatorName: string;
  readonly payments: PaymentRow[];
  /** Of the project, in their order. */
  readonly reports: (ReportStanding & { readonly id: string })[];
  /** Of the agreement in force. */
  readonly signatures: SignatureRow[];
  readonly decisions: DecisionRow[];
}

export interface NewAward {
  readonly applicationId: string;
  readonly leadId: string;
  readonly amountCents: number;
}

interface Subject {
  readonly id: string;
  readonly tenantId: string;
  readonly leadId: string;
}

export interface LoadedAward extends AwardRow {
  readonly at: Date;
}

@Injectable()
export class AwardRepository {
  constructor(private readonly stamps: StampSource) {}

  async openEnvelope(
    transaction: WriteTransaction,
    {
      tenantId,
      callId,
      amountCents,
    }: { readonly tenantId: string; readonly callId: string; readonly amountCents: number },
    at: Date,
  ): Promise<void> {
    await transaction.rows(statements.openEnvelope, [newId(at), tenantId, callId, amountCents]);
  }

  /**
   * Grants all of them or none.
   *
   * @throws DomainError envelopeSpent when the envelope has not as much left; awardedAlready when one has an award
   */
  async grant(
    transaction: WriteTransaction,
    { organisationId: tenantId, personId, name: by }: ActingActor,
    { callId, awards }: { readonly callId: string; readonly awards: readonly NewAward[] },
    at: Date,
  ): Promise<void> {
    const rows = awards.map((award) => ({
      ...award,
      id: newId(at),
      decisionId: newId(at),
      tenantId,
      callId,
      personId,
      by,
      at,
    }));
    const sum = awards.reduce((total, { amountCents }) => total + amountCents, 0);
    const [done] = await transaction.rows<{ taken: number; granted: number }>(statements.grantAwards, [
      ...[JSON.stringify(rows), sum, tenantId, callId],
    ]);
    if (done?.taken !== 1) throw new DomainError('envelopeSpent', { amountCents: sum });
    if (done.granted !== awards.length) throw new DomainError('awardedAlready');
  }

  async ofApplication(reads: ReadTransaction, applicationId: string): Promise<AwardRow | undefined> {
    const [row] = isId(applicationId) ? await reads.rows<AwardRow>(statements.awardOfApplication, [applicationId]) : [];
    return row;
  }

  /**
   * For an act of who gives, or of who receives.
   *
   * @throws DomainError NOT_FOUND when the scope sees no award of the application; FORBIDDEN for the other side
   */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    side: 'funder' | 'recipient',
    applicationId: string,
  ): Promise<LoadedAward> {
    const seen = await this.subject(transaction, applicationId);
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandSide(actor, side, seen);
    await transaction.rows(statements.lockAward, [seen.id]);
    const at = await this.stamps.after(transaction);
    const row = await this.ofApplication(transaction, applicationId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { ...row, at };
  }

  /** Nobody moves the award, or opens its reports, until this transaction ends. @returns whether there is one */
  async lockOf(transaction: WriteTransaction, applicationId: string): Promise<boolean> {
    const seen = await this.subject(transaction, applicationId);
    if (seen !== undefined) await transaction.rows(statements.lockAward, [seen.id]);
    return seen !== undefined;
  }

  private async subject(transaction: WriteTransaction, applicationId: string): Promise<Subject | undefined> {
    if (!isId(applicationId)) return undefined;
    const [seen] = await transaction.rows<Subject>(statements.awardSubject, [applicationId]);
    return seen;
  }

  /**
   * @param changed the award as it now is
   * @throws DomainError envelopeSpent, awardChangedMeanwhile
   */
  async save(
    transaction: WriteTransaction,
    before: LoadedAward,
    changed: AwardRow,
    decision: Decision<AwardState, AwardAct>,
  ): Promise<void> {
    const { id, tenantId, callId, leadId, state, amountCents, schedule, onward, agreementNumber, agreement } = changed;
    const isReleased = state === 'cancelled';
    const paid = before.payments
      .filter(({ paidOn }) => paidOn !== null)
      .reduce((sum, payment) => sum + payment.amountCents, 0);
    const more = (isReleased ? paid : amountCents) - before.amountCents;
    const sha256 = agreement === null ? null : hashOf(agreement);
    const readers = agreementNumber > 0 ? [leadId] : [];
    const written = { id, tenantId, callId, state, amountCents, schedule, onward, readers, agreementNumber, agreement };
    const { actor, at, act, from, to, reason } = decision;
    const said = { id: decision.id, act, from, to, personId: actor.personId, by: actor.name, at, reason };
    const [done] = await transaction.rows<{ taken: number; saved: number }>(statements.saveAward, [
      ...[JSON.stringify({ ...written, sha256, at }), before.version, more, JSON.stringify(said)],
    ]);
    if (done?.taken !== 1) throw new DomainError('envelopeSpent', { amountCents: more });
    if (done.saved !== 1) throw new DomainError('awardChangedMeanwhile');
  }

  /** @param signer who signs for the organisation that gives, where what goes out is signed */
  async plan(
    transaction: WriteTransaction,
    award: LoadedAward,
    payments: readonly ScheduledPayment[],
    signer: ActingActor | null,
  ): Promise<void> {
    const { id, tenantId, applicationId, leadId, at } = award;
    const last = Math.max(0, ...award.payments.filter(isAskedFor).map(({ number }) => number));
    const rows = payments.map((payment, place) => ({ ...payment, id: newId(at), number: last + place + 1 }));
    const key = JSON.stringify({ id, tenantId, applicationId, leadId });
    const signatures = signer === null ? [] : [signatureOf(award, signer)];
    await transaction.rows(statements.planPayments, [key, at, JSON.stringify(rows), JSON.stringify(signatures)]);
  }

  /** @throws DomainError agreementSigned when this side has signed it already */
  async sign(transaction: WriteTransaction, actor: ActingActor, award: LoadedAward): Promise<void> {
    const signed = await transaction.rows(statements.addSignature, [JSON.stringify([signatureOf(award, actor)])]);
    if (signed.length === 0) throw new DomainError('agreementSigned');
  }

  /** @throws DomainError NOT_FOUND when the scope does not see the payment; FORBIDDEN for the other side */
  async payment(
    transaction: WriteTransaction,
    actor: ActingActor,
    side: 'funder' | 'recipient',
    paymentId: string,
  ): Promise<LoadedAward & { readonly payment: PaymentRow }> {
    const [seen] = isId(paymentId)
      ? await transaction.rows<{ awardId: string; tenantId: string; leadId: string; applicationId: string }>(
          statements.paymentById,
          [paymentId],
        )
      : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandSide(actor, side, seen);
    await transaction.rows(statements.lockAward, [seen.awardId]);
    const at = await this.stamps.after(transaction);
    const row = await this.ofApplication(transaction, seen.applicationId);
    const payment = row?.payments.find(({ id }) => id === paymentId);
    if (row === undefined || payment === undefined) throw new DomainError('NOT_FOUND');
    return { ...row, payment, at };
  }

  /** @throws DomainError paymentAsked when it was asked for before */
  async ask(
    transaction: WriteTransaction,
    { organisationId, personId, name }: ActingActor,
    { payment, tenantId, applicationId, at }: LoadedAward & { readonly payment: PaymentRow },
    note: string,
  ): Promise<void> {
    const written = [newId(at), organisationId, tenantId, payment.id, applicationId, note, personId, name, at];
    const asked = await transaction.rows(statements.addRequest, written);
    if (asked.length === 0) throw new DomainError('paymentAsked');
  }

  /** @throws DomainError paymentChecked when somebody checked it meanwhile */
  async check(transaction: WriteTransaction, paymentId: string, by: string, at: Date): Promise<void> {
    const checked = await transaction.rows(statements.checkPayment, [paymentId, at, by]);
    if (checked.length === 0) throw new DomainError('paymentChecked');
  }

  /** @throws DomainError paymentMade when somebody recorded it meanwhile */
  async record(transaction: WriteTransaction, paymentId: string, paidOn: string): Promise<void> {
    const paid = await transaction.rows(statements.recordPayment, [paymentId, paidOn]);
    if (paid.length === 0) throw new DomainError('paymentMade');
  }
}

/** What was asked for, or paid, stays as it is when the rest is planned anew. */
export function isAskedFor({ request }: PaymentRow): boolean {
  return request !== null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Of exactly the text in force, addressed to the other side. */
function signatureOf(award: LoadedAward, { organisationId, personId, name }: ActingActor) {
  const { id: awardId, tenantId: coordinatorId, applicationId, leadId, agreementNumber, agreement, at } = award;
  const readers = [organisationId === coordinatorId ? leadId : coordinatorId];
  return {
    ...{ id: newId(at), tenantId: organisationId, coordinatorId, awardId, applicationId, leadId, agreementNumber },
    ...{ sha256: hashOf(agreement ?? ''), readers, personId, personName: name, at },
  };
}

/** @throws DomainError FORBIDDEN when the act is of the other side */
function demandSide(
  { organisationId, role }: ActingActor,
  side: 'funder' | 'recipient',
  { tenantId, leadId }: { readonly tenantId: string; readonly leadId: string },
): void {
  if (organisationId === (side === 'funder' ? tenantId : leadId)) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourAward', role });
}
