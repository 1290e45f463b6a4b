import { Injectable } from '@nestjs/common';
import { type ActingActor, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { ExaminationRepository } from '../persistence/examination/examination.repository.js';
import { ReviewRepository } from '../persistence/review/review.repository.js';

const marks = { need: 4, quality: 4, budget: 3, reuse: 4 };

/** Lays the reviews of the demo's applications: a file given to somebody, and the review that comes back. */
@Injectable()
export class DemoReviews {
  constructor(
    private readonly examinations: ExaminationRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  async review(
    transaction: WriteTransaction,
    applicationId: string,
    {
      coordinator,
      reviewer,
      at,
    }: { readonly coordinator: ActingActor; readonly reviewer: ActingActor; readonly at: Date },
  ): Promise<void> {
    const { organisationId: tenantId } = coordinator;
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const file = await this.examinations.lockFor(transaction, coordinator, 'examine', applicationId);
    const { callId, leadId, readers } = file;
    const applicants = [leadId, ...readers.filter((reader) => reader !== tenantId)];
    const by = { personId: reviewer.personId, personName: reviewer.name, throughId: reviewer.organisationId };
    const asked = { kind: 'review' as const, question: '', dueOn: null, assignedBy: coordinator.name };
    const id = await this.reviews.assign(
      transaction,
      { tenantId, callId, applicationId, leadId, applicants, ...by, ...asked },
      at,
    );
    const own = { ...systemScope(reviewer.organisationId), person: reviewer.personId };
    await transaction.rows(enterScope, valuesOf(own));
    const assignment = { ...(await this.reviews.ofReviewer(transaction, reviewer, id)), at };
    const comment = 'Le besoin est documenté, l’équipe est en place.';
    const written = { marks, recommendation: 'yes' as const, comment, version: 0, isGiven: true };
    await this.reviews.save(transaction, assignment, reviewer, written);
  }
}
