import { atWork, notAtRest } from '../workgroups.sql.js';
import { takingPart, taskFields } from './work.sql.js';

/** $1 the group, $2 the milestone. It comes last. */
export const addMilestone = {
  name: 'workgroups.milestone.add',
  text: `insert into workgroups.milestone (id, tenant_id, group_id, state, title, note, due_on, position, changed_at)
    select new.id, workgroup.tenant_id, workgroup.id, 'planned', new.title, new.note, new."dueOn",
      (select coalesce(max(other.position) + 1, 0) from workgroups.milestone other where other.group_id = workgroup.id), new.at
    from workgroups.workgroup, json_to_record($2::json) as new (id uuid, title text, note text, "dueOn" date, at timestamptz)
    where workgroup.id = $1`,
};

/** $1 the milestone, $2 what it becomes, $3 the version that was read. */
export const saveMilestone = {
  name: 'workgroups.milestone.save',
  text: `update workgroups.milestone set state = new.state, title = new.title, note = new.note, due_on = new."dueOn",
      reason = new.reason, version = milestone.version + 1, changed_at = new.at
    from json_to_record($2::json) as new (state text, title text, note text, "dueOn" date, reason text, at timestamptz)
    where milestone.id = $1 and milestone.version = $3 returning milestone.id`,
};

/** $1 the group, $2 the milestones in their order. */
export const orderMilestones = {
  name: 'workgroups.milestone.order',
  text: `update workgroups.milestone set position = asked.place - 1 from unnest($2::uuid[]) with ordinality as asked (id, place)
    where milestone.id = asked.id and milestone.group_id = $1`,
};

/** $1 the group, $2 the task. */
export const taskOfGroup = {
  name: 'workgroups.task.ofGroup',
  text: `select json_build_object(${taskFields}) as row from workgroups.group_task task where task.group_id = $1 and task.id = $2`,
};

export const addTask = {
  name: 'workgroups.task.add',
  text: `insert into workgroups.group_task (id, tenant_id, group_id, milestone_id, state, title, details, owner_id, owner_name,
      owner_organisation_id, due_on, changed_at)
    select new.id, workgroup.tenant_id, workgroup.id, new."milestoneId", 'open', new.title, new.details, new."ownerId",
      new."ownerName", new."ownerOrganisationId", new."dueOn", new.at
    from workgroups.workgroup, json_to_record($2::json) as new (id uuid, "milestoneId" uuid, title text, details text,
      "ownerId" uuid, "ownerName" text, "ownerOrganisationId" uuid, "dueOn" date, at timestamptz)
    where workgroup.id = $1`,
};

/** $1 the task, $2 what it becomes, $3 the version that was read. A new day is recalled anew. */
export const saveTask = {
  name: 'workgroups.task.save',
  text: `update workgroups.group_task task set milestone_id = new."milestoneId", state = new.state, title = new.title,
      details = new.details, owner_id = new."ownerId", owner_name = new."ownerName",
      owner_organisation_id = new."ownerOrganisationId", due_on = new."dueOn", reason = new.reason,
      overdue_told_on = case when task.due_on is distinct from new."dueOn" or new.state = 'open' and task.state <> 'open'
        then null else task.overdue_told_on end,
      version = task.version + 1, changed_at = new.at
    from json_to_record($2::json) as new ("milestoneId" uuid, state text, title text, details text, "ownerId" uuid,
      "ownerName" text, "ownerOrganisationId" uuid, "dueOn" date, reason text, at timestamptz)
    where task.id = $1 and task.version = $3 returning task.id`,
};

/** Tasks of groups at work whose day has passed, and nobody was told. Machine scope. */
export const overdueTasks = {
  name: 'workgroups.task.overdue',
  text: `select id as "taskId", tenant_id as "sponsorId" from workgroups.group_task
    where state in ('open', 'underWay') and overdue_told_on is null
      and due_on < (clock_timestamp() at time zone 'Europe/Paris')::date and ${notAtRest('group_task')}
    order by due_on, id limit 200`,
};

export const markOverdue = {
  name: 'workgroups.task.overdueTold',
  text: `update workgroups.group_task set overdue_told_on = (clock_timestamp() at time zone 'Europe/Paris')::date
    where id = $1 and overdue_told_on is null and state in ('open', 'underWay') and ${atWork('group_task')}
    returning id`,
};

const toldOwner = (column: string): string =>
  `case when ${takingPart('task.owner_organisation_id')} then task.${column} end`;

/** What a letter about a task says: to nobody whose organisation has left the group. */
export const toldTask = {
  name: 'workgroups.task.told',
  text: `select task.title, task.due_on::text as "dueOn", ${toldOwner('owner_id')} as "ownerId",
      ${toldOwner('owner_organisation_id')} as "ownerOrganisationId", workgroup.id as "groupId", workgroup.title as "groupTitle",
      workgroup.lead_person_id as "leadPersonId", workgroup.lead_organisation_id as "leadOrganisationId"
    from workgroups.group_task task join workgroups.workgroup on workgroup.id = task.group_id where task.id = $1`,
};
