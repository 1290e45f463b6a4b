import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ActingActor, ReadTransaction, WriteTransaction } from '@maillage/platform-server';
import type { GroupFileRow, WorkFileRow } from './work.rows.js';
import { fileById } from './work.statements.js';

const add = {
  name: 'workgroups.file.add',
  text: `insert into workgroups.group_file (id, tenant_id, group_id, sponsor_id, person_id, person_name, title, shared_at)
    select $2::uuid, $3::uuid, workgroup.id, workgroup.tenant_id, $4::uuid, $5::text, $6::text, $7::timestamptz
    from workgroups.workgroup where workgroup.id = $1`,
};

const addVersion = {
  name: 'workgroups.file.addVersion',
  text: `insert into workgroups.group_file_version (id, tenant_id, owner_id, file_id, group_id, sponsor_id, person_id, person_name,
      document_id, document_version_id, file_name, media_type, byte_size, sha256, added_at)
    select new.id, new."tenantId", file.tenant_id, file.id, file.group_id, file.sponsor_id, new."personId", new."personName",
      new."documentId", new."versionId", new."fileName", new."mediaType", new."byteSize", new.sha256, new.at
    from workgroups.group_file file, json_to_record($2::json) as new (id uuid, "tenantId" uuid, "personId" uuid,
      "personName" text, "documentId" uuid, "versionId" uuid, "fileName" text, "mediaType" text, "byteSize" bigint, sha256 text,
      at timestamptz)
    where file.id = $1 and file.removed_at is null returning id`,
};

const remove = {
  name: 'workgroups.file.remove',
  text: `update workgroups.group_file set removed_at = $2, removed_by = $3 where id = $1 and removed_at is null returning id`,
};

/** Who writes, in whose name. */
type Writer = Pick<ActingActor, 'personId' | 'name' | 'organisationId'>;

/** Files that are shared in a group, each with its versions, whoever brought them. */
@Injectable()
export class GroupFileRepository {
  /** @throws DomainError NOT_FOUND when the scope sees no such file */
  async one(reads: ReadTransaction, id: string): Promise<GroupFileRow> {
    const [found] = isId(id) ? await reads.rows<{ row: GroupFileRow }>(fileById, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.row;
  }

  async add(
    transaction: WriteTransaction,
    { organisationId, personId, name }: Writer,
    groupId: string,
    { title, at }: { readonly title: string; readonly at: Date },
  ): Promise<string> {
    const id = newId(at);
    await transaction.rows(add, [groupId, id, organisationId, personId, name, title, at]);
    return id;
  }

  /** @throws DomainError groupFileRemoved */
  async addVersion(
    transaction: WriteTransaction,
    { organisationId: tenantId, personId, name: personName }: Writer,
    fileId: string,
    { file, at }: { readonly file: WorkFileRow; readonly at: Date },
  ): Promise<void> {
    const added = JSON.stringify({ ...file, id: newId(at), tenantId, personId, personName, at });
    demandThere(await transaction.rows(addVersion, [fileId, added]));
  }

  /** @throws DomainError groupFileRemoved */
  async remove(transaction: WriteTransaction, fileId: string, by: string, at: Date): Promise<void> {
    demandThere(await transaction.rows(remove, [fileId, at, by]));
  }
}

function demandThere(found: readonly unknown[]): void {
  if (found.length === 0) throw new DomainError('groupFileRemoved');
}
