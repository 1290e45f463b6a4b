import {
  type AskingTransaction,
  type Capability,
  type Recipient,
  RecipientDirectory,
} from '@maillage/network-contract';
import { type ActingActor, type DeliveredEvent, type EventHandler, PublicAddress } from '@maillage/platform-server';
import { CallLetters } from '../src/jobs/call-letters.js';
import { TellAgreement } from '../src/jobs/award/tell-agreement.handler.js';
import { TellAgreementSigned } from '../src/jobs/award/tell-agreement-signed.handler.js';
import { TellAwardCancelled } from '../src/jobs/award/tell-award-cancelled.handler.js';
import { TellPaymentAsked } from '../src/jobs/award/tell-payment-asked.handler.js';
import { TellPaymentMade } from '../src/jobs/award/tell-payment-made.handler.js';
import { TellInvitation } from '../src/jobs/consortium/tell-invitation.handler.js';
import { TellReplacedPartner } from '../src/jobs/consortium/tell-replaced-partner.handler.js';
import { TellDecisions } from '../src/jobs/jury/tell-decisions.handler.js';
import { TellInterest } from '../src/jobs/jury/tell-interest.handler.js';
import { TellReviewer } from '../src/jobs/jury/tell-reviewer.handler.js';
import { TellDraftClosing } from '../src/jobs/notices/tell-draft-closing.handler.js';
import { TellMatches } from '../src/jobs/notices/tell-matches.handler.js';
import { TellReviewOverdue } from '../src/jobs/notices/tell-review-overdue.handler.js';
import { ReportMails } from '../src/jobs/reporting/report-mails.js';
import { TellReportAwaited } from '../src/jobs/reporting/tell-report-awaited.handler.js';
import { ToldApplicationReader } from '../src/persistence/application/told-application.reader.js';
import { TakingPartReader } from '../src/persistence/consortium/taking-part.reader.js';
import { LettersReader } from '../src/persistence/jury/letters.reader.js';
import { ToldReportReader } from '../src/persistence/reporting/told-report.reader.js';
import type { CallsWorld } from './calls-world.js';

/** Everybody named, each reached at an address of their own in the organisation for which they act. */
export class CastDirectory extends RecipientDirectory {
  constructor(private readonly people: readonly ActingActor[]) {
    super();
  }

  override recipientsOf(
    _: AskingTransaction,
    organisationIds: readonly string[],
    capability: Capability,
  ): Promise<Recipient[]> {
    const reached = this.people
      .filter((person) => organisationIds.includes(person.organisationId) && person.capabilities.has(capability))
      .map(({ personId, organisationId, name }) => ({
        ...{ personId, organisationId, organisationCode: codeOf(organisationId), name, timeZone: 'Europe/Paris' },
        email: `${personId}@essai.example`,
      }));
    return Promise.resolve(reached);
  }
}

const codeOf = (organisationId: string): string => `C${organisationId.slice(-6)}`;

/** The beginning of the links of whoever reads in the name of the actor's organisation. */
export const portalOf = ({ organisationId }: ActingActor): string =>
  `https://maillage.example/o/${codeOf(organisationId)}`;

export interface ToldMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Everybody of the cast who may be written to. */
export function everybodyOf(world: CallsWorld): ActingActor[] {
  return [world.union, world.arml, world.otherArml, ...world.missions, world.officer, world.president, world.elsewhere];
}

const address = new PublicAddress('https://maillage.example');

type Handlers = Readonly<Record<string, EventHandler<never>>>;

export function handlersOf(directory: RecipientDirectory): Handlers {
  const letters = new CallLetters(directory, new ToldApplicationReader());
  return {
    agreementSent: new TellAgreement(letters, address),
    agreementSigned: new TellAgreementSigned(letters, address),
    paymentAsked: new TellPaymentAsked(letters, address),
    paymentMade: new TellPaymentMade(letters, address),
    awardCancelled: new TellAwardCancelled(letters, address),
    partnerInvited: new TellInvitation(new TakingPartReader(), directory, address),
    partnerReplaced: new TellReplacedPartner(new TakingPartReader(), letters, address),
    draftClosing: new TellDraftClosing(new ToldApplicationReader(), letters, address),
    reviewOverdue: new TellReviewOverdue(new LettersReader(), letters, address),
    callsMatched: new TellMatches(directory, address),
    reportAwaited: new TellReportAwaited(new ToldReportReader(), new ReportMails(letters, address)),
    outcomesTold: new TellDecisions(new LettersReader(), directory, address),
    interestDeclared: new TellInterest(letters, address),
    reviewerAssigned: new TellReviewer(new LettersReader(), letters, address),
  };
}

/** Forgets what was told so far. */
export async function nothingTold({ ask }: CallsWorld): Promise<void> {
  await ask('delete from platform.mail');
  await ask('delete from platform.outbox_event');
}

/** What the acts left is delivered, each event twice, to the handlers that there are; @returns the mails, by the address that reads them */
export async function toldBy(world: CallsWorld, people = everybodyOf(world), more: Handlers = {}): Promise<ToldMail[]> {
  const handlers: Handlers = { ...handlersOf(new CastDirectory(people)), ...more };
  const events = await world.ask<DeliveredEvent<never>>(
    `select id, tenant_id as "tenantId", name, payload, occurred_at as "occurredAt" from platform.outbox_event order by id`,
  );
  for (const event of events) {
    const handler = handlers[event.name];
    if (handler === undefined) continue;
    for (let times = 0; times < 2; times += 1) {
      await world.tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
    }
  }
  return world.ask<ToldMail>('select recipient as to, subject, body from platform.mail order by recipient, id');
}

export const mailOf = ({ personId }: ActingActor): string => `${personId}@essai.example`;
