import { Injectable } from '@nestjs/common';
import type { ApplicationState } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import { isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type ReadTransaction,
  rowsOfExportPage,
} from '@maillage/platform-server';
import { examinedState } from '../application/application.reader.js';
import { card, isOfRegion } from '../calls.sql.js';
import type { OrganisationRow } from '../rows.js';

export interface DepositListFilter {
  readonly callId: string;
  readonly state?: ApplicationState | null | undefined;
  readonly regionCode?: string | null | undefined;
}

/** The latest deposit of an application, for who runs the call: nothing of what reviewers or the jury marked. */
export interface DepositListRow {
  readonly id: string;
  readonly title: string;
  readonly lead: OrganisationRow;
  readonly state: ApplicationState;
  readonly deposits: number;
  readonly depositedAt: Date;
  readonly isLate: boolean;
  readonly timeZone: string;
  readonly definition: FormDefinition;
  readonly content: string;
}

const source = `from calls.application
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join calls.deposit on deposit.tenant_id = application.tenant_id and deposit.application_id = application.id
      and deposit.number = application.deposits
    join forms.form_version_card form on form.id = application.form_version_id
    left join calls.examination
      on examination.tenant_id = application.coordinator_id and examination.application_id = application.id
    where application.coordinator_id = $1 and application.call_id = $2 and ($3::text is null or ${examinedState} = $3)
      and ${isOfRegion('application', '$4')}`;

const page = {
  name: 'calls.depositList.page',
  text: `select application.id, application.title, ${card('application.tenant_id')} as lead, ${examinedState} as state,
      application.deposits, deposit.deposited_at as "depositedAt", deposit.is_late as "isLate",
      call.terms ->> 'timeZone' as "timeZone", form.definition, deposit.content
    ${source} and ($5::uuid is null or application.id > $5) order by application.id limit $6`,
};
const count = { name: 'calls.depositList.count', text: `select count(*)::int as total ${source}` };

/** What was deposited with a call, in the order in which the applications were begun. */
@Injectable()
export class DepositListReader {
  async page(
    reads: ReadTransaction,
    actor: ActingActor,
    filter: DepositListFilter,
    after: string | null,
  ): Promise<Page<DepositListRow>> {
    const first = rowsOfExportPage;
    demandPageSize(first, rowsOfExportPage);
    const [id] = after === null ? [null] : keyOf(after, [isId]);
    const rows = await reads.rows<DepositListRow>(page, [...wanted(actor, filter), id, first + 1]);
    return pageOf(rows, first, (row) => [row.id]);
  }

  async count(reads: ReadTransaction, actor: ActingActor, filter: DepositListFilter): Promise<number> {
    const [row] = await reads.rows<{ total: number }>(count, wanted(actor, filter));
    return row?.total ?? 0;
  }
}

function wanted({ organisationId }: ActingActor, { callId, state, regionCode }: DepositListFilter): readonly unknown[] {
  return [organisationId, callId, state ?? null, regionCode ?? null];
}
