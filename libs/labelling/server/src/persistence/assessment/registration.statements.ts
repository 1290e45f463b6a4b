import type { OrganisationKind } from '@maillage/network-contract';
import type {
  FollowUpFacts,
  FrameworkAudience,
  FrameworkContent,
  Label,
  ProfileFacts,
} from '@maillage/labelling-domain';
import { followUpFacts } from '../label/follow-up.sql.js';
import type { AnswerRow } from './cycle-row.js';

export type CopiedAnswer = Pick<
  AnswerRow,
  'criterionKey' | 'status' | 'donePercent' | 'plannedOn' | 'comment' | 'reason' | 'answeredBy' | 'answeredAt'
>;

/** A label that was given, and what follows it looks at first. */
export interface LabelBefore extends Pick<
  Label,
  'state' | 'conditions' | 'followUpDueOn' | 'followedUpOn' | 'validUntil'
> {
  readonly facts: Omit<FollowUpFacts, 'conditions' | 'dueOn'>;
}

/** What registering an organisation looks at: the framework as it is published, the organisation, and what was before. */
export interface RegistrationFacts {
  readonly frameworkId: string;
  readonly frameworkTenantId: string;
  readonly audience: FrameworkAudience;
  readonly versionId: string | null;
  readonly content: FrameworkContent | null;
  readonly kind: OrganisationKind;
  readonly profile: ProfileFacts;
  readonly openCycleId: string | null;
  readonly label: LabelBefore | null;
  readonly previous: {
    readonly id: string;
    readonly content: FrameworkContent;
    readonly answers: readonly CopiedAnswer[];
  } | null;
}

export const profileOf = (of: string): string => `(select json_build_object('kind', facts.kind,
    'regionCodes', facts.region_codes, 'isOverseas', facts.is_overseas, 'legalForm', facts.legal_form,
    'staff', floor(facts.staff), 'youngPeople', floor(facts.young_people), 'siteCount', facts.site_count)
  from network.organisation_facts facts where facts.id = ${of})`;

/** The label that was given last; or that of the cycle $3. */
const labelBefore = `(select json_build_object('state', label.state, 'conditions', label.conditions,
      'followUpDueOn', label.follow_up_due_on, 'followedUpOn', label.followed_up_on, 'validUntil', label.valid_until,
      'facts', ${followUpFacts('cycle.id')})
    from labelling.label
    join labelling.cycle on cycle.tenant_id = label.tenant_id and cycle.id = label.cycle_id
    join labelling.framework_version version on version.id = cycle.framework_version_id
    where label.tenant_id = $1 and label.framework_id = framework.id and ($3::uuid is null or label.cycle_id = $3)
    order by label.granted_on desc, label.id desc limit 1)`;

/** $1 the organisation, $2 the framework; or, without one, that of its cycle $3. */
export const registrationFacts = {
  name: 'labelling.registration.facts',
  text: `select framework.id as "frameworkId", framework.tenant_id as "frameworkTenantId", framework.audience,
      version.id as "versionId", version.content, card.kind, ${profileOf('card.id')} as profile,
      (select open.id from labelling.cycle open
        where open.tenant_id = $1 and open.framework_id = framework.id and open.is_open) as "openCycleId",
      ${labelBefore} as label,
      (select json_build_object('id', before.id, 'content', answered.content,
          'answers', coalesce((select json_agg(json_build_object('criterionKey', answer.criterion_key, 'status', answer.status,
            'donePercent', answer.done_percent, 'plannedOn', answer.planned_on, 'comment', answer.comment,
            'reason', answer.reason, 'answeredBy', answer.answered_by, 'answeredAt', answer.answered_at))
            from labelling.answer where answer.tenant_id = before.tenant_id and answer.cycle_id = before.id), '[]'))
        from labelling.cycle before
        join labelling.framework_version answered on answered.id = before.framework_version_id
        where before.tenant_id = $1 and before.framework_id = framework.id and not before.is_open
          and before.state <> 'abandoned'
        order by before.opened_at desc limit 1) as previous
    from labelling.framework
    join network.organisation_card card on card.id = $1
    left join lateral (select published.id, published.content from labelling.framework_version published
      where published.framework_id = framework.id and published.tenant_id = framework.tenant_id
        and published.state = 'published' order by published.number desc limit 1) version on true
    where framework.id = coalesce($2::uuid,
      (select labelled.framework_id from labelling.cycle labelled where labelled.tenant_id = $1 and labelled.id = $3))`,
};

/** $1 the cycle, $2 its answers: both or neither. */
export const addCycle = {
  name: 'labelling.cycle.add',
  text: `with added as (
      insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, campaign_tenant_id,
        campaign_id, kind, state, is_open, profile, finish_by, scope_keys, answered, applicable, opened_at, changed_at)
      select id, "tenantId", "frameworkTenantId", "frameworkId", "versionId", "campaignTenantId", "campaignId", kind,
        'registered', true, profile, "finishBy", "scopeKeys", answered, applicable, "openedAt", "openedAt"
      from json_to_record($1::json) as cycle (id uuid, "tenantId" uuid, "frameworkTenantId" uuid, "frameworkId" uuid,
        "versionId" uuid, "campaignTenantId" uuid, "campaignId" uuid, kind text, profile jsonb, "finishBy" date,
        "scopeKeys" text[], answered integer, applicable integer, "openedAt" timestamptz)
    ) ${addAnswersFrom('$2')}`,
};

/** Criteria that a newer version adds. */
export const addAnswers = { name: 'labelling.answer.add', text: addAnswersFrom('$1') };

function addAnswersFrom(parameter: string): string {
  return `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status, done_percent, planned_on, comment,
      reason, excluded, answered_by, answered_at)
    select id, "tenantId", "cycleId", "criterionKey", status, "donePercent", "plannedOn", coalesce(comment, ''), reason,
      excluded, "answeredBy", "answeredAt"
    from json_to_recordset(${parameter}::json) as answer (id uuid, "tenantId" uuid, "cycleId" uuid, "criterionKey" text,
      status text, "donePercent" integer, "plannedOn" date, comment text, reason text, excluded text, "answeredBy" text,
      "answeredAt" timestamptz)
    on conflict (tenant_id, cycle_id, criterion_key) do nothing`;
}

/** What was joined to the answers of the cycle $2 and still holds on the day $4, joined to those of $1, of $3. */
export const copyEvidence = {
  name: 'labelling.evidence.copy',
  text: `insert into labelling.evidence (id, tenant_id, cycle_id, answer_id, document_id, document_version_id, title, file_name,
      media_type, byte_size, sha256, effective_on, expires_on, linked_by, linked_at)
    select gen_random_uuid(), $3, $1, answer.id, joined.document_id, joined.document_version_id, joined.title,
      joined.file_name, joined.media_type, joined.byte_size, joined.sha256, joined.effective_on, joined.expires_on,
      joined.linked_by, joined.linked_at
    from labelling.evidence joined
    join labelling.answer old on old.tenant_id = $3 and old.id = joined.answer_id
    join labelling.answer on answer.tenant_id = $3 and answer.cycle_id = $1 and answer.criterion_key = old.criterion_key
    where joined.tenant_id = $3 and joined.cycle_id = $2 and joined.unlinked_at is null
      and (joined.expires_on is null or joined.expires_on >= ($4::timestamptz at time zone
        (select card.time_zone from network.organisation_card card where card.id = $3))::date)`,
};

export const profileNow = {
  name: 'labelling.profile.now',
  text: `select ${profileOf('$1')} as profile`,
};

export interface OpenableRow {
  readonly id: string;
  readonly title: string;
  readonly audience: FrameworkAudience;
  readonly isDemo: boolean;
  readonly versionNumber: number;
  readonly criteriaCount: number;
  readonly openCycleId: string | null;
  /** Whether a label of it runs: what comes then is its follow-up, or its renewal. */
  readonly isLabelled: boolean;
  readonly kind: OrganisationKind;
}

export const openableFrameworks = {
  name: 'labelling.framework.openable',
  text: `select framework.id, framework.title, framework.audience, framework.is_demo as "isDemo",
      version.number as "versionNumber", card.kind,
      (select sum(jsonb_array_length(axis -> 'criteria'))::int from jsonb_array_elements(version.content -> 'axes') axis)
        as "criteriaCount",
      (select open.id from labelling.cycle open
        where open.tenant_id = $1 and open.framework_id = framework.id and open.is_open) as "openCycleId",
      exists (select from labelling.label where label.tenant_id = $1 and label.framework_id = framework.id
        and label.state in ('valid', 'suspended')) as "isLabelled"
    from labelling.framework
    join network.organisation_card card on card.id = $1
    join lateral (select published.number, published.content from labelling.framework_version published
      where published.framework_id = framework.id and published.tenant_id = framework.tenant_id
        and published.state = 'published' order by published.number desc limit 1) version on true
    where (framework.audience = 'missions') = (card.kind = 'localMission')
    order by framework.title, framework.id limit 100`,
};
