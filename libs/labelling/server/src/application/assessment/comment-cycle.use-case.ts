import { Injectable } from '@nestjs/common';
import { assessmentLimits, audienceMustBeOnesOwn, isPlausibleDay, readersOf } from '@maillage/labelling-domain';
import { demand, DomainError, isBlank, isLegible, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import {
  CommentRepository,
  type CommentRow,
  type SpokenAbout,
  type WrittenComment,
} from '../../persistence/assessment/comment.repository.js';
import { demandOnAssessment } from '../../policy/assessment.ability.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { isGuestOf } from '../../policy/answer.ability.js';
import type { CommentAsked } from './asked.js';

@Injectable()
export class CommentCycle {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly comments: CommentRepository,
  ) {}

  execute(actor: ActingActor, input: CommentAsked): Promise<CommentRow> {
    const asked = { operation: 'commentCycle', policy: assessmentPolicies.commentCycle, input };
    return this.acts.run(actor, asked, (transaction) => this.write(transaction, actor, input));
  }

  private async write(transaction: WriteTransaction, actor: ActingActor, input: CommentAsked): Promise<CommentRow> {
    const { cycleId, criterionKey = null } = input;
    const isGuest = isGuestOf(actor);
    const speaker = { guestId: isGuest ? actor.personId : null, speakerId: actor.organisationId };
    const around = await this.comments.around(transaction, { cycleId, criterionKey }, speaker);
    if (isGuest && criterionKey === null) throw new DomainError('NOT_FOUND');
    demandOnAssessment(actor, 'comment', around);
    demandComment(actor, input, around);
    const comment = commentOf(actor, input, around);
    await this.comments.write(transaction, comment);
    return rowOf(comment, around);
  }
}

function demandComment(actor: ActingActor, input: CommentAsked, around: SpokenAbout): void {
  const max = assessmentLimits.message;
  const fits = !isBlank(input.body) && input.body.trim().length <= max && isLegible(input.body);
  if (!fits) throw new DomainError('INVALID_INPUT', { field: 'body', min: 1, max });
  if (input.kind === 'helpRequest') throw new DomainError('INVALID_INPUT', { field: 'kind' });
  const heldOn = input.heldOn ?? null;
  if (heldOn !== null && !isPlausibleDay(heldOn)) throw new DomainError('INVALID_INPUT', { field: 'heldOn' });
  demand(audienceMustBeOnesOwn(input.audience, actor.organisationId, around));
}

type Spoken = Pick<CommentAsked, 'cycleId' | 'criterionKey' | 'kind' | 'audience' | 'body' | 'heldOn'>;

/** The narrowest audience is written with the comment, and is never widened after. */
export function commentOf(actor: ActingActor, spoken: Spoken, around: SpokenAbout): WrittenComment {
  const { cycleId, criterionKey = null, kind, audience, heldOn = null } = spoken;
  return {
    ...{ id: newId(around.at), tenantId: actor.organisationId, organisationId: around.tenantId, cycleId },
    ...{ criterionKey, kind, audience, heldOn, body: spoken.body.trim() },
    readers: readersOf(audience, actor.organisationId, around),
    ...{ personId: actor.personId, personName: actor.name, writtenAt: around.at },
  };
}

function rowOf(comment: WrittenComment, { organisationName }: SpokenAbout): CommentRow {
  const { id, criterionKey, kind, audience, body, heldOn, personId, personName, writtenAt } = comment;
  const author = { id: personId, name: personName };
  return {
    id,
    criterionKey,
    kind,
    audience,
    body,
    heldOn,
    author,
    organisationName,
    writtenAt: writtenAt.toISOString(),
  };
}
