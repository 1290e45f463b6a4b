import { guarded, led, ledInAct, machine, person, takesPart, tenant, writable } from './workgroups-policies.js';

/** Rows that a person writes of oneself, in the name of an organisation that takes part. */
const ofOneself = (table: string): string => `${writable} and person_id = ${person} and ${takesPart(table)}`;
const inAct = (table: string): string => `(${ofOneself(table)}) or (${ledInAct(table)})`;

const ownDecision = `owner_id = ${person} and owner_organisation_id = ${tenant} and ${takesPart('logged_decision')}
    and ${tenant} = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])`;

export const meetingPolicies = `
${guarded('meeting', {
  read: [takesPart('meeting'), `${machine} and state = 'convened'`],
  insert: ledInAct('meeting'),
  update: ledInAct('meeting'),
})}
${guarded('meeting_date', { read: [takesPart('meeting_date')], insert: ledInAct('meeting_date') })}
${guarded('date_answer', {
  read: [takesPart('date_answer')],
  insert: ofOneself('date_answer'),
  update: ofOneself('date_answer'),
})}
${guarded('attendance', { read: [takesPart('attendance')], insert: inAct('attendance'), update: inAct('attendance') })}
${guarded('meeting_report', {
  read: [
    `state <> 'drafting' and ${takesPart('meeting_report')}`,
    led('meeting_report'),
    `${machine} and state = 'inValidation'`,
  ],
  insert: ledInAct('meeting_report'),
  update: ledInAct('meeting_report'),
})}
${guarded('report_amendment', {
  read: [takesPart('report_amendment')],
  insert: ofOneself('report_amendment'),
  update: ledInAct('report_amendment'),
})}
${guarded('report_validation', { read: [takesPart('report_validation')], insert: ofOneself('report_validation') })}
${guarded('logged_decision', {
  read: [takesPart('logged_decision'), `${machine} and state = 'open'`],
  insert: ledInAct('logged_decision'),
  update: `(${ownDecision}) or (${ledInAct('logged_decision')})`,
})}
${guarded('meeting_decision', {
  read: [takesPart('meeting_decision')],
  insert: `${writable} and ${takesPart('meeting_decision')}`,
})}
`;
