import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  demandPageSize,
  keyOf,
  type Page,
  pageOf,
  type PageRequest,
  type ReadTransaction,
  type WriteTransaction,
} from '@maillage/platform-server';
import { card } from '../workgroups.sql.js';
import type { ThreadMessageRow } from './work.rows.js';

const messageFields = `message.id, message.group_id as "groupId", message.sponsor_id as "sponsorId",
    message.person_id as "personId", message.person_name as "personName", ${card('message.tenant_id')} as organisation,
    message.body, message.mentions, message.written_at as "writtenAt", message.withdrawn_at as "withdrawnAt"`;

const page = {
  name: 'workgroups.thread.page',
  text: `select ${messageFields} from workgroups.thread_message message
    where message.group_id = $1 and ($2::uuid is null or message.id < $2) order by message.id desc limit $3`,
};

const byId = {
  name: 'workgroups.thread.byId',
  text: `select ${messageFields} from workgroups.thread_message message where message.id = $1`,
};

const add = {
  name: 'workgroups.thread.add',
  text: `insert into workgroups.thread_message (id, tenant_id, group_id, sponsor_id, person_id, person_name, body, mentions, written_at)
    select $2::uuid, $3::uuid, workgroup.id, workgroup.tenant_id, $4::uuid, $5::text, $6::text, $7::jsonb, $8::timestamptz
    from workgroups.workgroup where workgroup.id = $1`,
};

const withdraw = {
  name: 'workgroups.thread.withdraw',
  text: `update workgroups.thread_message set body = '', mentions = '[]', withdrawn_at = $2
    where id = $1 and withdrawn_at is null returning id`,
};

/** Who writes, in whose name. */
type Writer = Pick<ActingActor, 'personId' | 'name' | 'organisationId'>;

/** The thread of a group, the latest first. */
@Injectable()
export class ThreadRepository {
  async page(reads: ReadTransaction, groupId: string, { first, after }: PageRequest): Promise<Page<ThreadMessageRow>> {
    demandPageSize(first);
    const [before = null] = after ? keyOf(after, [isId]) : [];
    const rows = await reads.rows<ThreadMessageRow>(page, [groupId, before, first + 1]);
    return pageOf(rows, first, ({ id }) => [id]);
  }

  /** @throws DomainError NOT_FOUND when the scope sees no such message */
  async one(reads: ReadTransaction, id: string): Promise<ThreadMessageRow> {
    const row = isId(id) ? await this.seen(reads, id) : undefined;
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  async seen(reads: ReadTransaction, id: string): Promise<ThreadMessageRow | undefined> {
    const [row] = await reads.rows<ThreadMessageRow>(byId, [id]);
    return row;
  }

  async add(
    transaction: WriteTransaction,
    { organisationId, personId, name }: Writer,
    groupId: string,
    { body, mentions, at }: { readonly body: string; readonly mentions: readonly object[]; readonly at: Date },
  ): Promise<string> {
    const id = newId(at);
    await transaction.rows(add, [groupId, id, organisationId, personId, name, body, JSON.stringify(mentions), at]);
    return id;
  }

  /** @throws DomainError messageWithdrawn */
  async withdraw(transaction: WriteTransaction, id: string, at: Date): Promise<void> {
    if ((await transaction.rows(withdraw, [id, at])).length === 0) throw new DomainError('messageWithdrawn');
  }
}
