import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import {
  demandPageSize,
  isInstant,
  isText,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
} from '@maillage/platform-server';
import type {
  AskedOrganisation,
  FamilyAnswer,
  GroupResult,
  PoolingSurvey,
  ProposalKind,
  SizeBand,
  SurveyAnswer,
} from '@maillage/workgroups-domain';
import type { DecisionRow, OrganisationRow } from '../rows.js';
import { card, decisionsOf } from '../workgroups.sql.js';
import { askedOrganisation, surveyTermColumns } from './survey.statements.js';

export interface OwnSurveyAnswerRow extends Pick<SurveyAnswer, 'id' | 'sharesAnswer' | 'revision' | 'families'> {
  readonly answeredAt: string;
  readonly revisions: readonly { readonly revision: number; readonly at: string; readonly by: string }[];
}

export interface SurveyProposalRow {
  readonly id: string;
  readonly familyId: string;
  readonly kind: ProposalKind;
  readonly recordId: string;
  readonly title: string;
}

/** A survey as one statement reads it, for the organisation that asks. */
export interface SurveyRow extends PoolingSurvey {
  readonly holder: OrganisationRow;
  readonly sponsor: AskedOrganisation;
  /** The organisation that asks, as the rules look at it. */
  readonly organisation: AskedOrganisation;
  readonly rowsShown: boolean;
  readonly asked: number;
  /** How many answered, as far as the reader sees it: the sponsor. */
  readonly answered: number;
  readonly ours: OwnSurveyAnswerRow | null;
  readonly results: readonly GroupResult[];
  readonly proposals: readonly SurveyProposalRow[];
  readonly decisions: readonly DecisionRow[];
  readonly now: Date;
}

export interface SurveyedMissionRow {
  /** Of the Mission. */
  readonly id: string;
  readonly organisation: OrganisationRow;
  readonly sortName: string;
  readonly regionCode: string;
  readonly answeredAt: Date | null;
  /** Null while the sponsor may not be shown it. */
  readonly sizeBand: SizeBand | null;
  readonly families: readonly FamilyAnswer[] | null;
}

const ours = `(select json_build_object('id', own.id, 'sharesAnswer', own.shares_answer, 'revision', own.revision,
    'families', own.families, 'answeredAt', own.answered_at,
    'revisions', (select json_agg(json_build_object('revision', before.revision, 'at', before.answered_at,
        'by', before.person_name) order by before.revision desc)
      from workgroups.survey_revision before where before.answer_id = own.id))
  from workgroups.survey_answer own where own.survey_id = survey.id and own.tenant_id = $1)`;

const results = `coalesce((select json_agg(json_build_object('dimension', told.dimension, 'code', told.code, 'asked', told.asked,
    'answered', told.answered, 'families', told.families) order by told.position)
  from workgroups.survey_result told where told.survey_id = survey.id), '[]')`;

const proposals = `coalesce((select json_agg(json_build_object('id', made.id, 'familyId', made.family_id, 'kind', made.kind,
    'recordId', made.record_id, 'title', made.title) order by made.proposed_at, made.id)
  from workgroups.survey_proposal made where made.survey_id = survey.id), '[]')`;

const core = `select ${surveyTermColumns}, ${card('survey.tenant_id')} as holder, ${askedOrganisation('survey.tenant_id')} as sponsor,
    ${askedOrganisation('$1')} as organisation, survey.shown_answers <> '{}' as "rowsShown",
    coalesce(array_length(survey.audience, 1), 0) as asked,
    (select count(*)::int from workgroups.survey_receipt receipt where receipt.survey_id = survey.id) as answered,
    ${ours} as ours, ${results} as results, ${proposals} as proposals,
    ${decisionsOf('survey_decision', 'survey_id', 'survey.id')} as decisions, clock_timestamp() as now
  from workgroups.survey`;

const byId = { name: 'workgroups.survey.byId', text: `${core} where survey.id = $2` };

const page = {
  name: 'workgroups.survey.page',
  text: `${core} where ($2::timestamptz is null or (survey.closes_at, survey.id) < ($2, $3::uuid))
    order by survey.closes_at desc, survey.id desc limit $4`,
};

/** What awaits $1: an answer of a Mission that is asked, the publication of a sponsor whose survey is over. */
const awaiting = {
  name: 'workgroups.survey.awaiting',
  text: `${core} where (survey.state = 'open' and survey.closes_at > clock_timestamp() and $1 = any (survey.audience)
      and not exists (select from workgroups.survey_answer own where own.survey_id = survey.id and own.tenant_id = $1))
    or (survey.state in ('draft', 'closed') and survey.tenant_id = $1)
    order by survey.closes_at limit 20`,
};

const missions = {
  name: 'workgroups.survey.missions',
  text: `select mission.id, ${card('mission.id')} as organisation, mission.sort_name as "sortName",
      coalesce(mission.region_codes[1], '') as "regionCode", receipt.answered_at as "answeredAt",
      given.size_band as "sizeBand", given.families
    from workgroups.survey join network.organisation_card mission on mission.id = any (survey.audience)
    left join workgroups.survey_receipt receipt on receipt.survey_id = survey.id and receipt.tenant_id = mission.id
    left join workgroups.survey_answer given on given.survey_id = survey.id and given.tenant_id = mission.id
      and given.id = any (survey.shown_answers)
    where survey.id = $1 and ($2::boolean is null or (receipt.answered_at is not null) = $2)
      and ($3::text is null or (mission.sort_name, mission.id) > ($3, $4::uuid))
    order by mission.sort_name, mission.id limit $5`,
};

/** Surveys as the acting organisation may see them. */
@Injectable()
export class SurveyReader {
  async one(reads: ReadTransaction, organisationId: string, id: string): Promise<SurveyRow | undefined> {
    const [row] = isId(id) ? await reads.rows<SurveyRow>(byId, [organisationId, id]) : [];
    return row;
  }

  async page(reads: ReadTransaction, organisationId: string, { first, after }: PageRequest): Promise<Page<SurveyRow>> {
    demandPageSize(first);
    const [closesAt, id] = after ? keyOf(after, [isInstant, isId]) : [null, null];
    const rows = await reads.rows<SurveyRow>(page, [organisationId, closesAt, id, first + 1]);
    return pageOf(rows, first, (row) => [row.closesAt.toISOString(), row.id]);
  }

  awaiting(reads: ReadTransaction, organisationId: string): Promise<SurveyRow[]> {
    return reads.rows<SurveyRow>(awaiting, [organisationId]);
  }

  /** @param hasAnswered those that answered, those that did not, or all */
  async missions(
    reads: ReadTransaction,
    surveyId: string,
    { first, after, hasAnswered }: PageRequest & { readonly hasAnswered: boolean | null },
  ): Promise<Page<SurveyedMissionRow>> {
    demandPageSize(first);
    const [name, id] = after ? keyOf(after, [isText, isId]) : [null, null];
    const rows = await reads.rows<SurveyedMissionRow>(missions, [surveyId, hasAnswered, name, id, first + 1]);
    return pageOf(rows, first, (row) => [row.sortName, row.organisation.id]);
  }
}
