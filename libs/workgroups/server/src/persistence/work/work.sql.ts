import { workLimits } from '@maillage/workgroups-domain';
import { participantsOf } from '../meeting/meeting.sql.js';
import { card, dayOfUnion } from '../workgroups.sql.js';

const list = (what: string, from: string): string => `coalesce((select json_agg(${what}) from ${from}), '[]')`;

const isMember = (organisation: string): string => `exists (select from workgroups.membership part
    where part.group_id = workgroup.id and part.tenant_id = ${organisation} and part.state = 'member')`;

/** Whether an organisation takes part in `workgroup`. */
export const takingPart = (organisation: string): string =>
  `(workgroup.tenant_id = ${organisation} or coalesce(workgroup.lead_organisation_id = ${organisation}, false)
    or ${isMember(organisation)})`;

/** $1 the organisation that asks. */
export const groupFields = `workgroup.id, workgroup.title, workgroup.theme, workgroup.state,
    workgroup.tenant_id as "sponsorId", workgroup.lead_person_id as "leadPersonId",
    workgroup.lead_organisation_id as "leadOrganisationId", ${takingPart('$1::uuid')} as "isTakingPart",
    coalesce(workgroup.lead_organisation_id = $1::uuid, false) or ${isMember('$1::uuid')} as "isInside",
    ${dayOfUnion}::text as today,
    ${list(
      `json_build_object('personId', participant.person_id, 'name', person.name,
        'organisation', ${card('participant.tenant_id')}) order by person.name, participant.person_id`,
      `${participantsOf('workgroup')} participant
        join network.person_card person on person.id = participant.person_id`,
    )} as people`;

export const fileOf = (table: string): string => `case when ${table}.document_version_id is null then null else
    json_build_object('documentId', ${table}.document_id, 'versionId', ${table}.document_version_id,
      'fileName', ${table}.file_name, 'mediaType', ${table}.media_type, 'byteSize', ${table}.byte_size,
      'sha256', ${table}.sha256) end`;

/** Of the tasks of a milestone that were not given up: those that were done, and all. */
const tasksOf = (which: string): string => `(select count(*)::int from workgroups.group_task task
    where task.milestone_id = milestone.id and task.state ${which})`;

const milestones = list(
  `json_build_object('id', milestone.id, 'tasksDone', ${tasksOf("= 'done'")}, 'tasksAll', ${tasksOf("<> 'abandoned'")}, 'state', milestone.state, 'title', milestone.title, 'note', milestone.note,
    'dueOn', milestone.due_on, 'reason', milestone.reason, 'version', milestone.version)
    order by milestone.position, milestone.due_on, milestone.id`,
  'workgroups.milestone where milestone.group_id = workgroup.id',
);

export const taskFields = `'id', task.id, 'milestoneId', task.milestone_id, 'state', task.state, 'title', task.title,
    'details', task.details, 'ownerId', task.owner_id, 'ownerName', task.owner_name,
    'ownerOrganisationId', task.owner_organisation_id, 'dueOn', task.due_on, 'reason', task.reason, 'version', task.version`;

/** What is still to do comes first; of the others those that ended last, as many as a page shows. */
const tasks = list(
  `json_build_object(${taskFields}) order by task.has_ended, task.due_on nulls last, task.id`,
  `(select written.*, written.state in ('done', 'abandoned') as has_ended,
      row_number() over (partition by written.state in ('done', 'abandoned')
        order by written.changed_at desc, written.id desc) as place
    from workgroups.group_task written where written.group_id = workgroup.id) task
    where not task.has_ended or task.place <= ${workLimits.endedTasksShown}`,
);

const endedTasksHidden = `(select greatest(count(*) - ${workLimits.endedTasksShown}, 0)::int from workgroups.group_task task
    where task.group_id = workgroup.id and task.state in ('done', 'abandoned'))`;

/** The latest first, as many as a page shows. */
const history = (of: string): string =>
  list(
    `json_build_object('id', decision.id, 'act', decision.act, 'at', decision.decided_at, 'by', decision.person_name,
      'reason', decision.reason) order by decision.id desc`,
    `(select * from workgroups.work_decision told where told.subject_id = ${of} order by told.id desc limit 50) decision`,
  );

/** Where a deliverable stands: its resource says it once it is adopted. */
export const standing = `case when resource.id is null then deliverable.state
    when resource.published_at is null then 'adopted' when resource.retired_at is not null then 'retired'
    when resource.replaced_at is not null then 'replaced' else 'published' end`;

export const successor = `exists (select from workgroups.deliverable next
    left join workgroups.resource adopted on adopted.deliverable_id = next.id
    where next.line_id = deliverable.line_id and next.group_id = deliverable.group_id and next.id <> deliverable.id
      and next.state <> 'withdrawn' and adopted.published_at is null)`;

export const usesOf = `(select count(*)::int from workgroups.resource_use used where used.resource_id = resource.id)`;

const deliverableFields = `'id', deliverable.id, 'lineId', deliverable.line_id, 'state', ${standing},
    'title', deliverable.title, 'kind', deliverable.kind, 'summary', deliverable.summary, 'link', deliverable.link,
    'file', ${fileOf('deliverable')}, 'deliverer', ${card('deliverable.tenant_id')}, 'personId', deliverable.person_id,
    'personName', deliverable.person_name, 'note', deliverable.note, 'version', deliverable.version,
    'deliveredAt', deliverable.delivered_at, 'hasSuccessor', ${successor}, 'resourceId', resource.id,
    'edition', resource.edition, 'adoptedBy', resource.adopted_by, 'adoptedAt', resource.adopted_at,
    'publishedAt', resource.published_at, 'replacesEdition', (select before.edition from workgroups.resource before
      where before.id = resource.replaces_id), 'replacedAt', resource.replaced_at,
    'retiredBecause', resource.retired_because, 'uses', case when resource.published_at is null then null else ${usesOf} end,
    'history', ${history('deliverable.id')}`;

const deliverables = list(
  `json_build_object(${deliverableFields}) order by deliverable.id desc`,
  `workgroups.deliverable left join workgroups.resource on resource.deliverable_id = deliverable.id
    where deliverable.group_id = workgroup.id and deliverable.state <> 'withdrawn'`,
);

export const workFields = `${groupFields}, ${milestones} as milestones, ${tasks} as tasks,
    ${endedTasksHidden} as "endedTasksHidden", ${deliverables} as deliverables`;

const versions = list(
  `json_build_object('id', version.id, 'documentId', version.document_id, 'versionId', version.document_version_id,
    'fileName', version.file_name, 'mediaType', version.media_type, 'byteSize', version.byte_size, 'sha256', version.sha256,
    'personName', version.person_name, 'addedAt', version.added_at, 'organisationName', (select card.name
      from network.organisation_card card where card.id = version.tenant_id)) order by version.id desc`,
  'workgroups.group_file_version version where version.file_id = file.id',
);

export const fileFields = `'id', file.id, 'ownerId', file.tenant_id, 'title', file.title, 'removedAt', file.removed_at,
    'versions', ${versions}`;

export const files = list(
  `json_build_object(${fileFields}) order by file.id desc`,
  'workgroups.group_file file where file.group_id = workgroup.id and file.removed_at is null',
);
