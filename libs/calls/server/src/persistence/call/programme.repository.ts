import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import { card } from '../calls.sql.js';
import type { OrganisationRow } from '../rows.js';

export interface ProgrammeRow {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly description: string;
  readonly coordinator: OrganisationRow;
  readonly calls: number;
}

const fields = `programme.id, programme.tenant_id as "tenantId", programme.title, programme.description,
    ${card('programme.tenant_id')} as coordinator,
    (select count(*)::int from calls.call where call.tenant_id = programme.tenant_id and call.programme_id = programme.id) as calls`;

const all = {
  name: 'calls.programme.all',
  text: `select ${fields} from calls.programme order by programme.title, programme.id limit 500`,
};
const one = { name: 'calls.programme.one', text: `select ${fields} from calls.programme where programme.id = $1` };
const add = {
  name: 'calls.programme.add',
  text: 'insert into calls.programme (id, tenant_id, title, description, created_at) values ($1, $2, $3, $4, $5)',
};
const save = {
  name: 'calls.programme.save',
  text: 'update calls.programme set title = $3, description = $4 where id = $1 and tenant_id = $2',
};

/** Programmes under which calls are opened, year after year. */
@Injectable()
export class ProgrammeRepository {
  all(reads: ReadTransaction): Promise<ProgrammeRow[]> {
    return reads.rows<ProgrammeRow>(all, []);
  }

  /** @throws DomainError NOT_FOUND */
  async one(reads: ReadTransaction, id: string): Promise<ProgrammeRow> {
    const [found] = isId(id) ? await reads.rows<ProgrammeRow>(one, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  async add(
    transaction: WriteTransaction,
    { id, tenantId, title, description }: Pick<ProgrammeRow, 'id' | 'tenantId' | 'title' | 'description'>,
    at: Date,
  ): Promise<void> {
    await transaction.rows(add, [id, tenantId, title, description, at]);
  }

  async save(
    transaction: WriteTransaction,
    { id, tenantId, title, description }: Pick<ProgrammeRow, 'id' | 'tenantId' | 'title' | 'description'>,
  ): Promise<void> {
    await transaction.rows(save, [id, tenantId, title, description]);
  }
}
