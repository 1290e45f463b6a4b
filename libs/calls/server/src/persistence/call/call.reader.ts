import { Injectable } from '@nestjs/common';
import type { CallState, LockableField } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  abilityToSql,
  type ActingActor,
  demandPageSize,
  isInstant,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import { callAbility } from '../../policy/call.ability.js';
import { card, decisionsOf } from '../calls.sql.js';
import { callMatches } from '../catalogue/matching.sql.js';
import { dayOrNull } from '../filter-day.js';
import type { DecisionRow, OrganisationRow } from '../rows.js';
import { loadCall } from './call.statements.js';
import type { KeptTerms } from './call-terms.record.js';

export interface CallFormRow {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly definition: FormDefinition;
}

export interface OurApplicationRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

export interface AnsweredQuestionRow {
  readonly id: string;
  readonly question: string;
  readonly body: string;
  readonly isPublic: boolean;
  readonly answeredAt: string;
}

export interface AskedQuestionRow {
  readonly id: string;
  readonly body: string;
  readonly askedAt: string;
  readonly by: string;
  readonly organisation: OrganisationRow;
}

/** A call as one statement reads it, for the organisation that asks. */
export interface CallRow {
  readonly id: string;
  readonly tenantId: string;
  readonly coordinator: OrganisationRow;
  readonly programme: { readonly id: string; readonly title: string } | null;
  readonly model: { readonly id: string; readonly title: string; readonly locked: LockableField[] } | null;
  readonly locked: LockableField[];
  readonly state: CallState;
  readonly published: boolean;
  readonly version: number;
  readonly terms: KeptTerms;
  readonly modelId: string | null;
  readonly undecided: number;
  readonly openAwards: number;
  readonly deposited: number;
  readonly owner: string | null;
  readonly form: CallFormRow | null;
  readonly ours: OurApplicationRow[];
  readonly answers: AnsweredQuestionRow[];
  readonly openQuestions: AskedQuestionRow[];
  readonly decisions: DecisionRow[];
  readonly now: Date;
  readonly changedAt: Date;
}

const core = `select loaded.id, loaded."tenantId", loaded.state, loaded.published, loaded.version, loaded.terms, loaded.locked,
    loaded."modelId", loaded.undecided, loaded."openAwards", loaded.changed_at as "changedAt", ${card('loaded."tenantId"')} as coordinator,
    (select json_build_object('id', programme.id, 'title', programme.title) from calls.programme
      where programme.tenant_id = loaded."tenantId" and programme.id = loaded."programmeId") as programme,
    (select json_build_object('id', model.id, 'title', model.title, 'locked', model.locked) from calls.call model
      where model.tenant_id = loaded."modelTenantId" and model.id = loaded."modelId") as model,
    (select person.name from network.person_card person where person.id = (loaded.terms ->> 'ownerId')::uuid) as owner,
    (select count(*)::int from calls.application deposited
      where deposited.call_id = loaded.id and deposited.coordinator_id = $1 and deposited.deposits > 0) as deposited,
    clock_timestamp() as now,
    coalesce((select json_agg(json_build_object('id', ours.id, 'title', ours.title, 'state', ours.state) order by ours.id)
      from calls.application ours where ours.call_id = loaded.id and ours.tenant_id = $1), '[]') as ours`;

const parts = `,
    (select json_build_object('id', form.id, 'title', form.title, 'number', form.number, 'definition', form.definition)
      from forms.form_version_card form where form.id = (loaded.terms ->> 'formVersionId')::uuid) as form,
    coalesce((select json_agg(json_build_object('id', answer.id, 'question', answer.question, 'body', answer.body,
        'isPublic', answer.is_public, 'answeredAt', answer.answered_at) order by answer.id)
      from calls.call_answer answer where answer.call_id = loaded.id), '[]') as answers,
    coalesce((select json_agg(json_build_object('id', question.id, 'body', question.body, 'askedAt', question.asked_at,
        'by', question.person_name, 'organisation', ${card('question.tenant_id')}) order by question.id)
      from calls.call_question question where question.call_id = loaded.id and not exists (select from calls.call_answer answer
        where answer.asker_id = question.tenant_id and answer.question_id = question.id)), '[]') as "openQuestions",
    ${decisionsOf('call_decision', 'call_id', 'loaded.id')} as decisions`;

const loaded = loadCall.text
  .replace('select call.id', 'select call.id, call.changed_at, call.closes_at')
  .replace(' where call.id = $1', '');
const listed = `${core}, null as form, '[]'::json as answers, '[]'::json as "openQuestions",
    '[]'::json as decisions`;

const callById = { name: 'calls.call.byId', text: `${core}${parts} from (${loaded} where call.id = $2) loaded` };

export interface CallFilter {
  readonly states?: readonly CallState[] | null | undefined;
  readonly programmeId?: string | null | undefined;
  /** Calls for all regions, or for this one among others. */
  readonly regionCode?: string | null | undefined;
  /** Calls whose last day is this one or an earlier one, in their own zone. */
  readonly closingBy?: string | null | undefined;
  readonly ledByUs?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

/** $1 who asks, $2 to $7 the filter. The last day of a call that closes at midnight is the one before. */
const matches = `($2::text[] is null or call.state = any($2)) and (not $3 or call.tenant_id = $1)
      and ${callMatches({ words: '$4', programme: '$5', region: '$6' })}
      and ($7::date is null
        or ((call.closes_at - interval '1 second') at time zone (call.terms ->> 'timeZone'))::date <= $7)`;

/** More rows than a screen asks for, where a file is written. */
export interface CallPageRequest extends PageRequest {
  readonly longest?: number;
}

/** Calls as the acting organisation may see them. */
@Injectable()
export class CallReader {
  async one(reads: ReadTransaction, actor: ActingActor, id: string): Promise<CallRow | undefined> {
    const [row] = isId(id) ? await reads.rows<CallRow>(callById, [actor.organisationId, id]) : [];
    return row;
  }

  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    { first, after, longest }: CallPageRequest,
    filter: CallFilter,
  ): Promise<Page<CallRow>> {
    demandPageSize(first, longest);
    const [changedAt, id] = after ? keyOf(after, [isInstant, isId]) : [null, null];
    const wanted = [...filterValues(actor, filter), changedAt, id, first + 1];
    const permitted = permittedTo(actor, wanted.length + 1);
    const where = `where ${matches}
      and ($8::timestamptz is null or (call.changed_at, call.id) < ($8, $9::uuid)) and ${permitted.text}
      order by call.changed_at desc, call.id desc limit $10`;
    const rows = await reads.rows<CallRow>(
      {
        name: `calls.call.page.${permitted.values.length}`,
        text: `${listed} from (${loaded} ${where}) loaded order by loaded.changed_at desc, loaded.id desc`,
      },
      [...wanted, ...permitted.values],
    );
    return pageOf(rows, first, (row) => [row.changedAt.toISOString(), row.id]);
  }

  async count(reads: ReadTransaction, actor: ActingActor, filter: CallFilter): Promise<number> {
    const wanted = filterValues(actor, filter);
    const permitted = permittedTo(actor, wanted.length + 1);
    const name = `calls.call.count.${permitted.values.length}`;
    const text = `select count(*)::int as total from calls.call where ${matches} and ${permitted.text}`;
    const [row] = await reads.rows<{ total: number }>({ name, text }, [...wanted, ...permitted.values]);
    return row?.total ?? 0;
  }
}

function permittedTo(actor: ActingActor, firstParameter: number) {
  const { subject, columns } = callAbility;
  return abilityToSql(callAbility.of(actor), 'read', { subject, columns, firstParameter });
}

function filterValues({ organisationId }: ActingActor, filter: CallFilter): readonly unknown[] {
  return [
    ...[organisationId, filter.states ?? null, filter.ledByUs ?? false, filter.text?.trim() || null],
    ...[idOrNull(filter.programmeId), filter.regionCode ?? null, dayOrNull(filter.closingBy)],
  ];
}

/** @throws DomainError INVALID_INPUT */
function idOrNull(id: string | null | undefined): string | null {
  if (id === null || id === undefined || isId(id)) return id ?? null;
  throw new DomainError('INVALID_INPUT', { field: 'programmeId', reason: 'notAnId' });
}
