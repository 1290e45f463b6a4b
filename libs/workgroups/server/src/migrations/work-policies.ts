import {
  groupSeen,
  guarded,
  ledInAct,
  machine,
  person,
  takesPart,
  tenant,
  whole,
  writable,
} from './workgroups-policies.js';

/** Rows that a person writes of oneself, in the name of an organisation that takes part. */
const ofOneself = (table: string): string => `${writable} and person_id = ${person} and ${takesPart(table)}`;

/** The same, of who is inside the group: its sponsor reads, and writes nothing of it. */
const ofInsider = (table: string): string => `${ofOneself(table)} and ${table}.sponsor_id <> ${tenant}`;

const ofTakingPart = (table: string): string => `${writable} and ${takesPart(table)}`;

const ownTask = `owner_id = ${person} and owner_organisation_id = ${tenant} and ${takesPart('group_task')}
    and ${tenant} = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;

/** Once it is published and as long as nobody took it out of the library, whoever sees the group sees the resource. */
const published = `published_at is not null and retired_at is null and ${tenant} is not null and ${groupSeen('resource')}`;

const resourceSeen = `exists (select from workgroups.resource where resource.id = resource_use.resource_id)`;

export const workPolicies = `
${guarded('milestone', {
  read: [takesPart('milestone')],
  insert: ledInAct('milestone'),
  update: ledInAct('milestone'),
})}
${guarded('group_task', {
  read: [takesPart('group_task'), `${machine} and state in ('open', 'underWay')`],
  insert: ledInAct('group_task'),
  update: `(${ownTask}) or (${ledInAct('group_task')})`,
})}
${guarded('thread_message', {
  read: [takesPart('thread_message')],
  insert: ofInsider('thread_message'),
  update: ofInsider('thread_message'),
})}
${guarded('group_file', {
  read: [takesPart('group_file')],
  insert: ofOneself('group_file'),
  update: `(${ofTakingPart('group_file')}) or (${ledInAct('group_file')})`,
})}
${guarded('group_file_version', { read: [takesPart('group_file_version')], insert: ofOneself('group_file_version') })}
${guarded('deliverable', {
  read: [whole, takesPart('deliverable')],
  insert: ofOneself('deliverable'),
  update: `(${ofTakingPart('deliverable')}) or (${ledInAct('deliverable')})`,
})}
${guarded('resource', { read: [takesPart('resource'), published], insert: writable, update: writable })}
${guarded('resource_use', {
  read: [whole, takesPart('resource_use')],
  insert: `${writable} and ${resourceSeen}`,
})}
${guarded('work_decision', { read: [takesPart('work_decision')], insert: ofTakingPart('work_decision') })}
`;
