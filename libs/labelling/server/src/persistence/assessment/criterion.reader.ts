import { Injectable } from '@nestjs/common';
import type { AnswerStatus, PlanActionState } from '@maillage/labelling-domain';
import {
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { isId } from '@maillage/platform-kernel';
import { commentFields, type CommentRow } from './comment.repository.js';
import type { NamedPersonRow } from './cycle-row.js';

export interface EvidenceRow {
  readonly id: string;
  readonly documentId: string;
  readonly documentVersionId: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly effectiveOn: string;
  readonly expiresOn: string | null;
  /** Keys of the other criteria of the cycle that the same document is joined to. */
  readonly alsoKeys: string[];
  readonly linkedBy: string;
  readonly linkedAt: string;
}

export interface RequestRow {
  readonly id: string;
  readonly label: string;
  readonly awaitedOn: string;
  readonly requestedBy: string;
  readonly onBehalfOf: string;
  readonly requestedAt: string;
  readonly fulfilledAt: string | null;
}

export interface PlanActionRow {
  readonly id: string;
  readonly cycleId: string;
  readonly criterionKey: string;
  readonly findingId: string | null;
  readonly title: string;
  readonly state: PlanActionState;
  readonly ownerName: string;
  readonly dueOn: string;
  readonly gain: number;
  readonly position: number;
  readonly version: number;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface RevisionRow {
  readonly id: string;
  readonly version: number;
  readonly wasKept: boolean;
  readonly status: AnswerStatus | null;
  readonly donePercent: number | null;
  readonly plannedOn: string | null;
  readonly comment: string;
  readonly reason: string | null;
  readonly author: string;
  readonly authorId: string | null;
  readonly writtenAt: string;
}

/** What hangs on one answer. */
export interface AnswerDetails {
  readonly evidence: EvidenceRow[];
  readonly requests: RequestRow[];
  readonly comments: CommentRow[];
  readonly actions: PlanActionRow[];
  readonly history: RevisionRow[];
  readonly unionId: string | null;
  /** Names of the organisations around, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

const evidence = `coalesce((select json_agg(json_build_object('id', joined.id, 'documentId', joined.document_id,
    'documentVersionId', joined.document_version_id, 'title', joined.title, 'fileName', joined.file_name,
    'mediaType', joined.media_type, 'byteSize', joined.byte_size, 'effectiveOn', joined.effective_on,
    'expiresOn', joined.expires_on, 'linkedBy', joined.linked_by, 'linkedAt', joined.linked_at,
    'alsoKeys', array(select other.criterion_key from labelling.evidence also
      join labelling.answer other on other.id = also.answer_id
      where also.cycle_id = joined.cycle_id and also.document_id = joined.document_id and also.unlinked_at is null
        and also.answer_id <> joined.answer_id)) order by joined.linked_at, joined.id)
  from labelling.evidence joined where joined.tenant_id = answer.tenant_id and joined.answer_id = answer.id
    and joined.unlinked_at is null), '[]')`;

export const requestFields = `'id', asked.id, 'label', asked.label, 'awaitedOn', asked.awaited_on,
    'requestedBy', asked.requested_by, 'requestedAt', asked.requested_at, 'fulfilledAt', asked.fulfilled_at,
    'onBehalfOf', (select name from network.organisation_card asker where asker.id = asked.on_behalf_of)`;

const requests = `coalesce((select json_agg(json_build_object(${requestFields})
    order by asked.fulfilled_at is not null, asked.awaited_on, asked.id)
  from labelling.evidence_request asked where asked.tenant_id = answer.tenant_id and asked.answer_id = answer.id), '[]')`;

const comments = `coalesce((select json_agg(json_build_object(${commentFields}) order by comment.id)
  from (select * from labelling.comment latest where latest.cycle_id = answer.cycle_id
      and latest.criterion_key = answer.criterion_key order by latest.id desc limit 100) comment), '[]')`;

export const actionFields = `'id', plan_action.id, 'cycleId', plan_action.cycle_id, 'criterionKey', answer.criterion_key,
    'findingId', plan_action.finding_id, 'title', plan_action.title, 'state', plan_action.state,
    'ownerName', plan_action.owner_name, 'dueOn', plan_action.due_on, 'gain', plan_action.gain,
    'position', plan_action.position, 'version', plan_action.version, 'changedAt', plan_action.changed_at,
    'changedBy', plan_action.changed_by`;

const actions = `coalesce((select json_agg(json_build_object(${actionFields}) order by plan_action.due_on, plan_action.id)
  from labelling.plan_action where plan_action.tenant_id = answer.tenant_id and plan_action.answer_id = answer.id), '[]')`;

const revisionFields = `'id', revision.id, 'version', revision.version, 'wasKept', revision.was_kept,
    'status', revision.content ->> 'status', 'donePercent', (revision.content ->> 'donePercent')::int,
    'plannedOn', revision.content ->> 'plannedOn', 'comment', coalesce(revision.content ->> 'comment', ''),
    'reason', revision.content ->> 'reason', 'author', revision.person_name, 'authorId', revision.person_id,
    'writtenAt', revision.written_at`;

const history = `coalesce((select json_agg(json_build_object(${revisionFields}) order by revision.id desc)
  from (select * from labelling.answer_revision latest where latest.tenant_id = answer.tenant_id
      and latest.answer_id = answer.id order by latest.id desc limit 5) revision), '[]')`;

const details = {
  name: 'labelling.answer.details',
  text: `select ${evidence} as evidence, ${requests} as requests, ${comments} as comments, ${actions} as actions,
      ${history} as history, (select id from network.organisation_card where kind = 'nationalUnion' limit 1) as "unionId",
      (select json_object_agg(around.id, around.name) from network.organisation_card around
        join network.organisation_card assessed on assessed.id = answer.tenant_id
        where around.id in (assessed.id, assessed.regional_id, $2) or around.kind = 'nationalUnion') as names
    from labelling.answer where answer.id = $1`,
};

const revisions = {
  name: 'labelling.answer.history',
  text: `select json_build_object(${revisionFields}) as revision from labelling.answer_revision revision
    where revision.answer_id = $1 and ($2::uuid is null or revision.person_id = $2)
      and ($3::uuid is null or revision.id < $3) order by revision.id desc limit $4`,
};
const authors = {
  name: 'labelling.answer.authors',
  text: `select person_id as id, max(person_name) as name from labelling.answer_revision
    where answer_id = $1 and person_id is not null group by person_id order by 2 limit 100`,
};

/** One answer of a cycle, with all that is joined to it and said of it, as far as the reader sees it. */
@Injectable()
export class CriterionReader {
  /** @param readerId the organisation in whose name one reads, to name it */
  async details(reads: ReadTransaction, answerId: string, readerId: string): Promise<AnswerDetails | undefined> {
    const [row] = await reads.rows<AnswerDetails>(details, [answerId, readerId]);
    return row;
  }

  async history(
    reads: ReadTransaction,
    answerId: string,
    authorId: string | null,
    request: PageRequest,
  ): Promise<Page<RevisionRow> & { authors: NamedPersonRow[] }> {
    demandPageSize(request.first);
    const [after = null] = request.after ? keyOf(request.after, [isId]) : [];
    const asked = [answerId, authorId, after, request.first + 1];
    const rows = await reads.rows<{ revision: RevisionRow }>(revisions, asked);
    const people = await reads.rows<NamedPersonRow>(authors, [answerId]);
    const page = pageOf(
      rows.map(({ revision }) => revision),
      request.first,
      ({ id }) => [id],
    );
    return { ...page, authors: people };
  }
}
