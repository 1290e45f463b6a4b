import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';

export interface ReceiptRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly call: string;
  readonly lead: string;
  readonly coordinator: string;
  readonly depositedAt: Date;
  readonly isLate: boolean;
  readonly sha256: string;
  readonly by: string;
  readonly timeZone: string;
  readonly leadTimeZone: string;
  /** The files that were handed in, whoever joined them. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const receiptById = {
  name: 'calls.deposit.receipt',
  text: `select deposit.id, deposit.number, deposit.content::json -> 'application' ->> 'title' as title,
      deposit.content::json -> 'call' ->> 'title' as call, lead.name as lead, coordinator.name as coordinator,
      deposit.deposited_at as "depositedAt", deposit.is_late as "isLate", deposit.sha256, deposit.person_name as by,
      call.terms ->> 'timeZone' as "timeZone", lead.time_zone as "leadTimeZone",
      coalesce((select json_agg(distinct jsonb_build_object('name', file ->> 'name', 'sha256', file ->> 'sha256'))
        from jsonb_path_query(deposit.content::jsonb, 'strict $.** ? (exists (@.versionId))') file), '[]') as files
    from calls.deposit
    join calls.application on application.tenant_id = deposit.tenant_id and application.id = deposit.application_id
    join calls.call on call.tenant_id = application.coordinator_id and call.id = application.call_id
    join network.organisation_card lead on lead.id = deposit.tenant_id
    join network.organisation_card coordinator on coordinator.id = deposit.coordinator_id
    where deposit.id = $1`,
};

/** What a receipt says, of a deposit that the reader sees. */
@Injectable()
export class ReceiptReader {
  /** @throws DomainError NOT_FOUND */
  async one(reads: ReadTransaction, depositId: string): Promise<ReceiptRow> {
    const [row] = isId(depositId) ? await reads.rows<ReceiptRow>(receiptById, [depositId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}
