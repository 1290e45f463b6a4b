import { Injectable } from '@nestjs/common';
import type { CommentAudience, CycleSurroundings, LabelCommentKind } from '@maillage/labelling-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
  type WriteTransaction,
} from '@maillage/platform-server';

export interface CommentRow {
  readonly id: string;
  readonly criterionKey: string | null;
  readonly kind: LabelCommentKind;
  readonly audience: CommentAudience;
  readonly body: string;
  readonly heldOn: string | null;
  readonly author: { readonly id: string; readonly name: string };
  readonly organisationName: string;
  readonly writtenAt: string;
}

export interface WrittenComment extends Omit<CommentRow, 'organisationName' | 'author' | 'writtenAt'> {
  readonly tenantId: string;
  readonly organisationId: string;
  readonly cycleId: string;
  readonly readers: readonly string[];
  readonly personId: string;
  readonly personName: string;
  readonly writtenAt: Date;
}

/** A cycle that somebody speaks about, and the organisations around it. */
export interface SpokenAbout extends CycleSurroundings {
  readonly tenantId: string;
  readonly state: string;
  /** Whether there is this criterion, and the speaker sees its answer. */
  readonly seesCriterion: boolean;
  readonly at: Date;
  readonly organisationName: string;
}

export const commentFields = `'id', comment.id, 'criterionKey', comment.criterion_key, 'kind', comment.kind,
    'audience', comment.audience, 'body', comment.body, 'heldOn', comment.held_on,
    'author', json_build_object('id', comment.person_id, 'name', comment.person_name),
    'organisationName', (select name from network.organisation_card author where author.id = comment.tenant_id),
    'writtenAt', comment.written_at`;

const around = {
  name: 'labelling.comment.around',
  text: `select cycle.tenant_id as "tenantId", cycle.tenant_id as "assessedId", cycle.state, card.regional_id as "regionalId",
      (select id from network.organisation_card where kind = 'nationalUnion' limit 1) as "unionId",
      $2::text is null or exists (select from labelling.answer where answer.tenant_id = cycle.tenant_id
        and answer.cycle_id = cycle.id and answer.criterion_key = $2
        and ($3::uuid is null or answer.assignee_id = $3)) as "seesCriterion",
      clock_timestamp() as at, (select name from network.organisation_card own where own.id = $4) as "organisationName"
    from labelling.cycle join network.organisation_card card on card.id = cycle.tenant_id where cycle.id = $1`,
};

const write = {
  name: 'labelling.comment.write',
  text: `insert into labelling.comment (id, tenant_id, organisation_id, cycle_id, criterion_key, kind, audience, readers, body,
      held_on, person_id, person_name, written_at)
    select id, "tenantId", "organisationId", "cycleId", "criterionKey", kind, audience, readers, body, "heldOn", "personId",
      "personName", "writtenAt"
    from json_to_record($1::json) as comment (id uuid, "tenantId" uuid, "organisationId" uuid, "cycleId" uuid,
      "criterionKey" text, kind text, audience text, readers uuid[], body text, "heldOn" date, "personId" uuid,
      "personName" text, "writtenAt" timestamptz)`,
};

const page = {
  name: 'labelling.comment.page',
  text: `select json_build_object(${commentFields}) as comment from labelling.comment
    where comment.cycle_id = $1 and ($2::text is null or comment.kind = $2) and ($3::uuid is null or comment.id < $3)
    order by comment.id desc limit $4`,
};

@Injectable()
export class CommentRepository {
  /** @param guestId the person, when this person sees only what is entrusted by name */
  async around(
    reads: ReadTransaction,
    { cycleId, criterionKey }: { readonly cycleId: string; readonly criterionKey: string | null },
    { guestId, speakerId }: { readonly guestId: string | null; readonly speakerId: string },
  ): Promise<SpokenAbout> {
    const [found] = isId(cycleId)
      ? await reads.rows<SpokenAbout>(around, [cycleId, criterionKey, guestId, speakerId])
      : [];
    if (found?.seesCriterion !== true) throw new DomainError('NOT_FOUND');
    return found;
  }

  async write(transaction: WriteTransaction, comment: WrittenComment): Promise<void> {
    await transaction.rows(write, [JSON.stringify(comment)]);
  }

  async page(
    reads: ReadTransaction,
    cycleId: string,
    kind: LabelCommentKind | null,
    request: PageRequest,
  ): Promise<Page<CommentRow>> {
    demandPageSize(request.first);
    const [after = null] = request.after ? keyOf(request.after, [isId]) : [];
    const rows = await reads.rows<{ comment: CommentRow }>(page, [cycleId, kind, after, request.first + 1]);
    return pageOf(
      rows.map(({ comment }) => comment),
      request.first,
      ({ id }) => [id],
    );
  }
}
