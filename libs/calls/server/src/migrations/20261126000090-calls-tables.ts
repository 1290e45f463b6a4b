import type { MigrationInterface, QueryRunner } from 'typeorm';
import { filesIn } from './answered-files.columns.js';
import { applicationTables } from './application.tables.js';
import { callTables } from './call.tables.js';
import {
  addressed,
  applicationSeen,
  applied,
  callSeen,
  guarded,
  machine,
  signedIn,
  whole,
  writable,
} from './calls-policies.js';

/** Calls for projects, applications and deposits. Bands as in docs/rights.md. */
export class CallsTables20261126000090 implements MigrationInterface {
  readonly name = 'CallsTables20261126000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema calls; grant usage on schema calls to maillage_runtime;');
    await runner.query(filesIn);
    await runner.query(callTables);
    await runner.query(applicationTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema calls cascade');
  }
}

// The foreign keys alone would let an organisation apply to a call, or write in an application, that it does not see.
const policies = [
  guarded('programme', { read: [signedIn], insert: writable, update: writable }),
  guarded('call', {
    read: [whole, `published and ${signedIn}`, `${machine} and state = 'open'`],
    insert: writable,
    update: writable,
  }),
  guarded('call_decision', { read: [callSeen('call_decision')], insert: writable }),
  guarded('call_question', { read: [whole, addressed], insert: `${writable} and ${callSeen('call_question')}` }),
  guarded('call_answer', { read: [whole, addressed, `is_public and ${signedIn}`], insert: writable }),
  guarded('application', {
    read: [whole, addressed],
    insert: `${writable} and ${callSeen('application')}`,
    update: writable,
  }),
  guarded('application_decision', { read: [whole], insert: writable }),
  guarded('answer', {
    read: [whole, addressed],
    insert: `${writable} and ${applicationSeen('answer')}`,
    update: writable,
  }),
  guarded('deposit', { read: [whole, addressed], insert: writable }),
  guarded('message', { read: [whole, addressed], insert: `${writable} and ${applicationSeen('message')}` }),
  guarded('examination', { read: [whole], insert: writable, update: writable }),
  guarded('examination_decision', { read: [whole], insert: writable }),
  guarded('correction', { read: [whole, applied('correction')], insert: writable, update: writable }),
].join('\n');
