import type { FrameworkAudience, FrameworkContent, ProfileFacts } from '@maillage/labelling-domain';
import { profileOf } from '../persistence/assessment/registration.statements.js';

export interface DemoVersion {
  readonly frameworkId: string;
  readonly tenantId: string;
  readonly versionId: string;
  readonly audience: FrameworkAudience;
  readonly content: FrameworkContent;
}

export const demoVersions = {
  name: 'labelling.demo.assessment.versions',
  text: `select framework.id as "frameworkId", framework.tenant_id as "tenantId", version.id as "versionId",
      framework.audience, version.content
    from labelling.framework join labelling.framework_version version on version.framework_id = framework.id
    where framework.is_demo and version.state = 'published' order by framework.code, version.number`,
};

export const demoProfiles = {
  name: 'labelling.demo.assessment.profiles',
  text: `select card.id, ${profileOf('card.id')} as profile from network.organisation_card card`,
};

export const assessed = {
  name: 'labelling.demo.assessment.assessed',
  text: 'select distinct tenant_id as id from labelling.cycle',
};

export interface DemoProfile {
  readonly id: string;
  readonly profile: ProfileFacts;
}

export const layCycles = {
  name: 'labelling.demo.assessment.cycles',
  text: `insert into labelling.cycle (id, tenant_id, framework_tenant_id, framework_id, framework_version_id, kind, state, is_open,
      profile, done_score, planned_score, answered, applicable, level_reached, help, opened_at, started_at, changed_at,
      president_id, president_name, director_id, director_name, contact_id, contact_name)
    select id, "tenantId", "frameworkTenantId", "frameworkId", "versionId", 'initial', state, true, profile, "doneScore",
      "plannedScore", answered, applicable, "levelReached", help, "openedAt", "startedAt", "changedAt",
      null, null, "directorId", "directorName", null, null
    from json_to_recordset($1::json) as cycle (id uuid, "tenantId" uuid, "frameworkTenantId" uuid, "frameworkId" uuid,
      "versionId" uuid, state text, profile jsonb, "doneScore" integer, "plannedScore" integer, answered integer,
      applicable integer, "levelReached" integer, help text, "openedAt" timestamptz, "startedAt" timestamptz,
      "changedAt" timestamptz, "directorId" uuid, "directorName" text)`,
};

export const layAnswers = {
  name: 'labelling.demo.assessment.answers',
  text: `insert into labelling.answer (id, tenant_id, cycle_id, criterion_key, status, done_percent, planned_on, comment, reason,
      excluded, assignee_id, assignee_name, version, answered_by, answered_at)
    select id, "tenantId", "cycleId", "criterionKey", status, "donePercent", "plannedOn", comment, reason, excluded,
      "assigneeId", "assigneeName", version, "answeredBy", "answeredAt"
    from json_to_recordset($1::json) as answer (id uuid, "tenantId" uuid, "cycleId" uuid, "criterionKey" text, status text,
      "donePercent" integer, "plannedOn" date, comment text, reason text, excluded text, "assigneeId" uuid,
      "assigneeName" text, version integer, "answeredBy" text, "answeredAt" timestamptz)`,
};

export const layActions = {
  name: 'labelling.demo.assessment.actions',
  text: `insert into labelling.plan_action (id, tenant_id, cycle_id, answer_id, title, state, owner_name, due_on, gain, position,
      created_at, changed_at, changed_by)
    select id, "tenantId", "cycleId", "answerId", title, state, "ownerName", "dueOn", gain, position, at, at, "ownerName"
    from json_to_recordset($1::json) as action (id uuid, "tenantId" uuid, "cycleId" uuid, "answerId" uuid, title text,
      state text, "ownerName" text, "dueOn" date, gain integer, position integer, at timestamptz)`,
};
