import { decisionColumns, decisionOf, decisionValues } from '../decision.record.js';
import { files, fileFields, groupFields, workFields } from './work.sql.js';

/** $1 the organisation that asks, $2 the group. */
export const groupById = {
  name: 'workgroups.work.group',
  text: `select ${groupFields} from workgroups.workgroup where workgroup.id = $2`,
};

export const workOfGroup = {
  name: 'workgroups.work.ofGroup',
  text: `select ${workFields} from workgroups.workgroup where workgroup.id = $2`,
};

export const filesOfGroup = {
  name: 'workgroups.file.ofGroup',
  text: `select ${groupFields}, ${files} as files from workgroups.workgroup where workgroup.id = $2`,
};

/** The group that something of its work hangs on, and who leads it: $1 what. */
export const groupOf = {
  milestone: { name: 'workgroups.milestone.group', text: groupOfRow('milestone') },
  task: { name: 'workgroups.task.group', text: groupOfRow('group_task') },
  deliverable: { name: 'workgroups.deliverable.group', text: groupOfRow('deliverable') },
  file: { name: 'workgroups.file.group', text: groupOfRow('group_file') },
} as const;

function groupOfRow(table: string): string {
  return `select workgroup.id as "groupId", workgroup.tenant_id as "sponsorId", workgroup.lead_person_id as "leadPersonId",
      workgroup.lead_organisation_id as "leadOrganisationId"
    from workgroups.${table} row join workgroups.workgroup on workgroup.id = row.group_id where row.id = $1`;
}

/** Acts of who leads or sponsors wait here for one another. */
export const lockGroup = {
  name: 'workgroups.work.lock',
  text: `select workgroup.id from workgroups.workgroup where workgroup.id = $1 for update`,
};

export const fileById = {
  name: 'workgroups.file.byId',
  text: `select json_build_object(${fileFields}) as row from workgroups.group_file file where file.id = $1`,
};

/** $1 the decision, $2 the group, $3 what it is about, $4 its id. */
export const keepDecision = {
  name: 'workgroups.work.keepDecision',
  text: `insert into workgroups.work_decision (${decisionColumns}, group_id, sponsor_id, subject, subject_id)
    select ${decisionValues}, workgroup.id, workgroup.tenant_id, $3, $4::uuid
    from ${decisionOf('$1')}, workgroups.workgroup where workgroup.id = $2`,
};
