import { addressed, applicationSeen, applied, guarded, tenant, whole, writable } from './calls-policies.js';

const person = `(select nullif(current_setting('app.person', true), '')::uuid)`;

/** Whether something binds who asks to one of these organisations: a seat, a mandate, a common member, a declared interest. */
export const bound = (organisations: string): string =>
  `${organisations} && array(select calls.bound_organisations(${person}))`;

const assigned = (column: string): string => `${column} in (select calls.assigned_files(${person}, ${tenant}))`;

/** `impartial`: as `addressed`, but for who runs the call and is bound to those who apply. */
export const impartial = `${addressed} and (coordinator_id <> ${tenant} or not (${bound('application.parties')}))`;
/** `reviewer`: open to the person by name, and nothing binds this person to those who apply. */
export const reviewer = `${assigned('id')} and not (${bound('application.parties')})`;

/** Seen with the application that a row is about. */
export const filed = (table: string): string => `${whole} and ${applicationSeen(table)}`;
export const forwarded = (table: string): string => `${addressed} and ${applicationSeen(table)}`;
/** Of an application that is seen, and that nothing ties this person to: one's own is never reviewed. */
const impartialOn = (table: string, reviewerId = person): string => `exists (select from calls.application
  where application.id = ${table}.application_id
    and not (application.parties && array(select calls.bound_organisations(${reviewerId}))))`;
const reviewed = (table: string): string => `${assigned('application_id')} and ${impartialOn(table)}`;

const authored = `tenant_id = ${tenant} and person_id = ${person}`;

/** What was seen of an application before anybody could be bound to it is now seen with the application. */
export const openedPolicies = [
  `alter policy application_read_2 on calls.application using (${impartial});
create policy application_read_3 on calls.application for select using (${reviewer});
alter policy deposit_read_2 on calls.deposit using (${tenant} = any (readers) and ${applicationSeen('deposit')});
create policy deposit_read_3 on calls.deposit for select using (${reviewed('deposit')});`,
  `alter policy message_read_1 on calls.message using (${filed('message')});
alter policy message_read_2 on calls.message using (${forwarded('message')});
alter policy correction_read_1 on calls.correction using (${filed('correction')});`,
  `alter policy examination_read_1 on calls.examination using (${filed('examination')});
alter policy examination_decision_read_1 on calls.examination_decision using (exists (select from calls.examination where examination.id = examination_decision.examination_id));`,
].join('\n');

const asksForFiles = `(select current_setting('calls.asks_for_files', true)) = 'on'`;
/** As an assignment is: with its application, but while `calls.assigned_files` asks which applications are open. */
const opened = `(${asksForFiles} or ${applicationSeen('review_assignment')})`;
const openedToReview = `(${asksForFiles} or ${impartialOn('review_assignment')})`;

export const juryPolicies = [
  guarded('review_assignment', {
    read: [`${whole} and ${opened}`, `person_id = ${person} and ${openedToReview}`],
    insert: `${writable} and ${impartialOn('review_assignment', 'review_assignment.person_id')}`,
    update: writable,
  }),
  guarded('interest', {
    read: [`person_id = ${person}`, addressed],
    insert: `${writable} and person_id = ${person}`,
  }),
  guarded('review', {
    read: [`${authored} and ${applicationSeen('review')}`, forwarded('review')],
    insert: `${writable} and person_id = ${person} and ${reviewed('review')}`,
    update: `${writable} and person_id = ${person}`,
  }),
  guarded('review_note', {
    read: [`${authored} and ${applicationSeen('review_note')}`],
    insert: `${writable} and person_id = ${person} and ${reviewed('review_note')}`,
    update: `${writable} and person_id = ${person}`,
  }),
  guarded('outcome', {
    read: [filed('outcome'), applied('outcome')],
    insert: `${writable} and ${applicationSeen('outcome')}`,
    update: writable,
  }),
  guarded('annotation', {
    read: [filed('annotation')],
    insert: `${writable} and ${applicationSeen('annotation')}`,
  }),
  guarded('jury_meeting', {
    read: [whole],
    insert: writable,
  }),
  guarded('jury_item', { read: [filed('jury_item')], insert: writable, update: writable }),
].join('\n');
