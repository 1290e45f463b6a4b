import { Injectable } from '@nestjs/common';
import { conflictsOf, fileMustBeInReview, isRealDay, reviewerMustBeFree } from '@maillage/calls-domain';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { ExaminationRepository, type LockedExamination } from '../../persistence/examination/examination.repository.js';
import { type ReviewerFacts, ReviewerFactsReader } from '../../persistence/review/reviewer-facts.reader.js';
import { type NewAssignment, ReviewRepository } from '../../persistence/review/review.repository.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import { demandBody } from '../call/call-questions.use-case.js';
import { demandReason } from '../demand-reason.js';
import { stateSeenInside } from '../examination/examination-facts.js';
import { JuryActs } from '../jury/jury-acts.js';
import type { JuryView } from '../jury/jury.view.js';
import type { AnnotateAsked, AskRegionAsked, AssignReviewerAsked, ReasonedAssignmentAsked } from './asked.js';

/** Who runs a call gives its applications to reviewers, and notes what nobody else reads. */
@Injectable()
export class Reviewers {
  constructor(
    private readonly acts: JuryActs,
    private readonly examinations: ExaminationRepository,
    private readonly people: ReviewerFactsReader,
    private readonly reviews: ReviewRepository,
  ) {}

  assign(actor: ActingActor, input: AssignReviewerAsked): Promise<JuryView> {
    const asked = { operation: 'assignCallReviewer', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const file = await this.examinations.lockFor(transaction, actor, 'examine', input.applicationId);
      demand(fileMustBeInReview({ state: stateSeenInside(file), callState: file.callState }));
      demandOpinion(input);
      const facts = await this.factsOf(transaction, input.personId);
      await this.give(transaction, file, { ...newAssignment(file, facts, input), assignedBy: actor.name });
      return file.callId;
    });
  }

  /** A dated opinion, asked of all who work for the association of the applicant's region and whom nothing binds. */
  askRegion(actor: ActingActor, input: AskRegionAsked): Promise<JuryView> {
    const asked = { operation: 'askRegionalOpinion', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const file = await this.examinations.lockFor(transaction, actor, 'examine', input.applicationId);
      demand(fileMustBeInReview({ state: stateSeenInside(file), callState: file.callState }));
      demandOpinion({ ...input, kind: 'opinion' });
      const officers = await this.people.ofRegion(transaction, input.applicationId);
      const left = officers.filter(({ isAssigned }) => !isAssigned);
      const free = left.filter((facts) => conflictsIn(file, facts).length === 0);
      if (free.length === 0) {
        throw new DomainError('regionHasNobodyFree', { asked: officers.length - left.length, bound: left.length });
      }
      for (const facts of free) {
        const [organisationId = ''] = facts.running;
        const one = { ...input, personId: facts.personId, organisationId, kind: 'opinion' as const };
        await this.give(transaction, file, { ...newAssignment(file, facts, one), assignedBy: actor.name });
      }
      return file.callId;
    });
  }

  end(actor: ActingActor, input: ReasonedAssignmentAsked): Promise<JuryView> {
    const asked = { operation: 'endReviewAssignment', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, (transaction) =>
      this.reviews.end(transaction, actor, input.assignmentId, demandReason(input.reason)),
    );
  }

  annotate(actor: ActingActor, input: AnnotateAsked): Promise<JuryView> {
    const asked = { operation: 'annotateCallApplication', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const file = await this.examinations.lockFor(transaction, actor, 'examine', input.applicationId);
      demandBody('body', input.body);
      const note = { fieldKey: input.fieldKey ?? null, body: input.body.trim() };
      await this.reviews.annotate(transaction, file, actor, note);
      return file.callId;
    });
  }

  private async give(
    transaction: WriteTransaction,
    { coordinatorId: tenantId, at: occurredAt }: LockedExamination,
    assignment: NewAssignment,
  ): Promise<void> {
    const { throughId, personId } = assignment;
    const assignmentId = await this.reviews.assign(transaction, assignment, occurredAt);
    const payload = { assignmentId, throughId, personId };
    await appendEvent(transaction, { name: 'reviewerAssigned', tenantId, payload, occurredAt });
  }

  /** @throws DomainError reviewerHasNoSeat for who is not known to the network */
  private async factsOf(transaction: WriteTransaction, personId: string): Promise<ReviewerFacts> {
    const [facts] = isId(personId) ? await this.people.people(transaction, [personId]) : [];
    if (facts === undefined) throw new DomainError('reviewerHasNoSeat');
    return facts;
  }
}

function conflictsIn({ leadId, parties }: LockedExamination, { ties }: ReviewerFacts) {
  const partnerIds = parties.filter((party) => party !== leadId);
  return conflictsOf({ leadId, partnerIds }, ties);
}

/** @throws DomainError with why this person may not review this application */
function newAssignment(file: LockedExamination, facts: ReviewerFacts, input: AssignReviewerAsked) {
  const { applicationId, leadId, callId, coordinatorId } = file;
  const conflicts = conflictsIn(file, facts);
  demand(reviewerMustBeFree({ holdsSeat: facts.running.includes(input.organisationId), isAssigned: false, conflicts }));
  return {
    ...{ tenantId: coordinatorId, callId, applicationId, leadId },
    ...{ personId: facts.personId, personName: facts.name, throughId: input.organisationId, kind: input.kind },
    ...{ question: input.question?.trim() ?? '', dueOn: input.dueOn ?? null },
  };
}

/** @throws DomainError opinionQuestionMissing, dayDoesNotExist */
function demandOpinion({ kind, question, dueOn }: Pick<AssignReviewerAsked, 'kind' | 'question' | 'dueOn'>): void {
  const isAsked = (question ?? '').trim() !== '';
  if (kind === 'opinion' && (!isAsked || !dueOn)) throw new DomainError('opinionQuestionMissing');
  if (isAsked) demandBody('question', question ?? '');
  if (dueOn && !isRealDay(dueOn)) throw new DomainError('dayDoesNotExist', { field: 'dueOn', day: dueOn });
}
