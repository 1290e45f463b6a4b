import { Injectable } from '@nestjs/common';
import { type ApplicationAct, moveApplication } from '@maillage/calls-domain';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { stampOf } from '../application/act-once.js';
import { applicationOf, factsOf } from '../application/application/application-facts.js';
import { depositedText } from '../application/application/deposited-content.js';
import { examinedApplicationOf, factsInside } from '../application/examination/examination-facts.js';
import { ApplicationRepository } from '../persistence/application/application.repository.js';
import { ExaminationRepository } from '../persistence/examination/examination.repository.js';
import type { CoordinatorAct } from '../policy/application.ability.js';
import { demoAnswers, demoAnswersBegun } from './demo-call-form.js';
import type { DemoApplicationStory } from './demo-calls.js';
import { DemoReviews } from './demo-reviews.js';

const hour = 3_600_000;

export interface DemoApplicant {
  readonly story: DemoApplicationStory;
  readonly lead: ActingActor;
  readonly president: ActingActor;
  readonly coordinator: ActingActor;
  /** Who reviews it before the jury does. */
  readonly reviewer: ActingActor;
  readonly callId: string;
  readonly formVersionId: string;
  /** When it was begun. */
  readonly from: Date;
}

/** Lays the applications to the demo's calls, by the same acts as people's. */
@Injectable()
export class DemoApplications {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly examinations: ExaminationRepository,
    private readonly reviews: DemoReviews,
  ) {}

  /** @returns the id of the application, as far as those who apply bring it */
  async apply(transaction: WriteTransaction, applicant: DemoApplicant): Promise<string> {
    const { story, lead, president, from } = applicant;
    const id = await this.begin(transaction, applicant);
    if (story.ends === 'draft') return id;
    await this.move(transaction, lead, { id, act: 'askSignOff', at: after(from, 30) });
    if (story.ends === 'awaitingSignOff') return id;
    await this.move(transaction, president, { id, act: 'signOff', at: after(from, 40) });
    await this.move(transaction, lead, { id, act: 'deposit', at: after(from, 50) });
    return id;
  }

  private async begin(transaction: WriteTransaction, applicant: DemoApplicant): Promise<string> {
    const { story, lead, coordinator, callId, formVersionId, from } = applicant;
    await transaction.rows(enterScope, valuesOf(systemScope(lead.organisationId)));
    const id = newId(from);
    const { decisionId, actor } = stampOf(lead, from);
    await this.applications.add(
      transaction,
      {
        ...{ id, tenantId: lead.organisationId, callId, coordinatorId: coordinator.organisationId },
        ...{ formVersionId, title: story.title },
      },
      { id: decisionId, act: 'begin', from: null, to: 'draft', actor, at: from, reason: null },
    );
    const answers = story.ends === 'draft' ? demoAnswersBegun() : demoAnswers(story.reached, story.askedCents);
    const written = { name: lead.name, at: after(from, 20) };
    await this.applications.copyAnswers(transaction, { id, tenantId: lead.organisationId }, answers, written);
    return id;
  }

  private async move(
    transaction: WriteTransaction,
    actor: ActingActor,
    { id, act, at }: { id: string; act: 'askSignOff' | 'signOff' | 'deposit'; at: Date },
  ): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(actor.organisationId)));
    const locked = { ...(await this.applications.lockFor(transaction, actor, act, id)), at };
    const facts = factsOf(locked, locked.terms);
    const change = moveApplication(applicationOf(locked), act, stampOf(actor, at), { facts });
    const { deposits, readers, coordinatorId } = locked;
    const kept = {
      signOffAskedBy: act === 'askSignOff' ? actor.personId : locked.signOffAskedBy,
      signedOffBy: act === 'signOff' ? actor.name : locked.signedOffBy,
      deposits: act === 'deposit' ? deposits + 1 : deposits,
      readers: act === 'deposit' ? [...readers, coordinatorId] : readers,
    };
    if (act === 'deposit') {
      const content = depositedText(locked, kept.deposits);
      await this.applications.deposit(transaction, { ...locked, ...kept }, { content, isLate: false, actor });
    }
    await this.applications.save(transaction, { ...locked, ...change.application, ...kept }, change.decision);
  }

  /** What who runs the call does with it, as far as the story goes. */
  async examine(
    transaction: WriteTransaction,
    id: string,
    { story, coordinator, reviewer, from }: DemoApplicant,
  ): Promise<void> {
    const acts = actsOf(story.ends);
    for (const [place, act] of acts.entries()) {
      const at = after(from, 60 + place * 24);
      if (act === 'shortlist') await this.reviews.review(transaction, id, { coordinator, reviewer, at });
      await this.moveInside(transaction, coordinator, { id, act, at });
    }
  }

  private async moveInside(
    transaction: WriteTransaction,
    actor: ActingActor,
    { id, act, at }: { id: string; act: CoordinatorAct; at: Date },
  ): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(actor.organisationId)));
    const locked = { ...(await this.examinations.lockFor(transaction, actor, act, id)), at };
    const stamp = stampOf(actor, at, reasonOf(act));
    const facts = factsInside(locked, locked.terms);
    const { application, decision } = moveApplication(examinedApplicationOf(locked), act, stamp, { facts });
    const until = act === 'requestChanges' ? new Date(Date.now() + 6 * 24 * hour) : null;
    if (until !== null) {
      const corrections = [
        {
          ...{ organisationId: null, fieldKey: 'indicators', kind: 'incomplete' },
          body: 'Dites comment vous mesurerez les entrées en emploi à trois mois.',
        },
      ];
      await this.examinations.addCorrections(transaction, locked, { until, corrections, by: actor.name });
    }
    const moved = { state: application.state, correctionsUntil: until };
    await this.examinations.save(transaction, locked, moved, decision);
  }
}

const inside: Readonly<Record<DemoApplicationStory['ends'], readonly (CoordinatorAct & ApplicationAct)[]>> = {
  draft: [],
  awaitingSignOff: [],
  submitted: [],
  admissibility: ['examine'],
  changesRequested: ['examine', 'requestChanges'],
  review: ['examine', 'admit'],
  awarded: ['examine', 'admit', 'shortlist', 'award'],
  rejected: ['examine', 'admit', 'reject'],
};

function actsOf(ends: DemoApplicationStory['ends']): readonly CoordinatorAct[] {
  return inside[ends];
}

function reasonOf(act: CoordinatorAct): string | null {
  if (act === 'requestChanges') return 'Dites comment vous mesurerez les entrées en emploi à trois mois.';
  return act === 'reject' ? 'Le besoin du territoire n’est pas établi.' : null;
}

function after(from: Date, hours: number): Date {
  return new Date(from.getTime() + hours * hour);
}
