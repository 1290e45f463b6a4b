import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { TenantDatabase } from '../database/tenant-database.js';
import type { ReadTransaction } from '../database/transaction.js';
import { idempotent } from '../idempotency/idempotent.js';
import { type ActingActor, writeScope } from '../policy/actor.js';
import type { TitlesByColumn } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { importPolicies } from './import.policies.js';

export interface ImportProfile {
  /** Null for one that comes with the product. */
  readonly id: string | null;
  readonly name: string;
  readonly shared: boolean;
  readonly isOwn: boolean;
  readonly titles: TitlesByColumn;
}

export interface ProfileAsked {
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly name: string;
  readonly shared: boolean;
  readonly titles: TitlesByColumn;
}

const list = {
  name: 'platform.importProfile.list',
  text: `select id, name, shared, person_id = $2 as "isOwn", titles from platform.import_profile
    where kind = $1 order by lower(name), id limit 100`,
};
const replace = {
  name: 'platform.importProfile.replace',
  text: 'delete from platform.import_profile where tenant_id = $1 and person_id = $2 and kind = $3 and name = $4',
};
const save = {
  name: 'platform.importProfile.save',
  text: `insert into platform.import_profile (id, tenant_id, person_id, kind, name, shared, titles)
    values ($1, $2, $3, $4, $5, $6, $7)`,
};
const remove = {
  name: 'platform.importProfile.remove',
  text: 'delete from platform.import_profile where id = $1 returning id',
};

const longestName = 80;
const mostTitles = 400;

/** Ways to map columns that are kept under a name: one's own, those that a colleague shares, those of the product. */
@Injectable()
export class ImportProfiles {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly kinds: ImportKinds,
  ) {}

  async of(reads: ReadTransaction, actor: ActingActor, kindName: string): Promise<ImportProfile[]> {
    const kind = this.kinds.demand(kindName, actor);
    const kept = await reads.rows<ImportProfile>(list, [kind.name, actor.personId]);
    const own = Object.entries(kind.profiles).map(([name, titles]) => ({
      ...{ id: null, name, shared: true, isOwn: false, titles },
    }));
    return [...own, ...kept];
  }

  /** Saves under the name, over the one's own profile that has it already. */
  save(actor: ActingActor, asked: ProfileAsked): Promise<{ id: string }> {
    this.kinds.demand(asked.kind, actor);
    const name = asked.name.trim();
    if (name.length === 0 || name.length > longestName) {
      throw new DomainError('INVALID_INPUT', { field: 'name', min: 1, max: longestName });
    }
    if (Object.values(asked.titles).some((titles) => Object.keys(titles).length > mostTitles)) {
      throw new DomainError('INVALID_INPUT', { field: 'titles', max: mostTitles });
    }
    const { idempotencyKey: key, ...profile } = asked;
    const payload = { for: actor.organisationId, asked: profile };
    const request = { personId: actor.personId, key, operation: 'saveImportProfile', payload };
    const { kind, shared, titles } = asked;
    const id = newId();
    const named = [actor.organisationId, actor.personId, kind, name];
    return this.tenants.write(writeScope(actor, importPolicies.saveProfile), (transaction) =>
      idempotent(transaction, request, async () => {
        await transaction.rows(replace, named);
        await transaction.rows(save, [id, ...named, shared, JSON.stringify(titles)]);
        return { id };
      }),
    );
  }

  remove(
    actor: ActingActor,
    { idempotencyKey: key, id }: { idempotencyKey: string; id: string },
  ): Promise<{ id: string }> {
    const payload = { for: actor.organisationId, id };
    const request = { personId: actor.personId, key, operation: 'removeImportProfile', payload };
    return this.tenants.write(writeScope(actor, importPolicies.removeProfile), (transaction) =>
      idempotent(transaction, request, async () => {
        const [removed] = isId(id) ? await transaction.rows<{ id: string }>(remove, [id]) : [];
        if (removed === undefined) throw new DomainError('NOT_FOUND');
        return removed;
      }),
    );
  }
}
