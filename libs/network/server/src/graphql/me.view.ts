import { Injectable } from '@nestjs/common';
import type { Capability, Role } from '@maillage/network-contract';
import { type ActingActor, nobody, type ReadTransaction, TenantDatabase, type Viewer } from '@maillage/platform-server';
import { DemoAccounts } from '../application/demo-accounts.js';
import { MeReader, type MeRow } from '../persistence/me.reader.js';
import { organisationView } from './organisation.view.js';
import type { MeType } from './organisation.types.js';

/** The person signed in, as the schema shows it. */
@Injectable()
export class MeView {
  constructor(
    private readonly reader: MeReader,
    private readonly tenants: TenantDatabase,
    private readonly demo: DemoAccounts,
  ) {}

  of({ person, actor, reads }: Viewer): Promise<MeType | null> {
    return person === null ? Promise.resolve(null) : this.read(reads, person.id, actor);
  }

  /** The request that signs in began with nobody: it reads in a transaction of the person it found. */
  afterSignIn({ person, actor }: Pick<Viewer, 'person' | 'actor'>): Promise<MeType | null> {
    if (person === null) return Promise.resolve(null);
    return this.tenants.read({ ...nobody, person: person.id }, (reads) => this.read(reads, person.id, actor));
  }

  private async read(reads: ReadTransaction, personId: string, actor: ActingActor | null): Promise<MeType | null> {
    const row = await this.reader.of(reads, personId);
    return row === undefined ? null : this.view(row, actor);
  }

  private view(row: MeRow, actor: ActingActor | null): MeType {
    const memberships = row.memberships.map((membership) => ({
      ...membership,
      organisation: organisationView(membership.organisation),
    }));
    const acting = memberships.find(({ organisation }) => organisation.id === actor?.organisationId);
    return {
      person: row.person,
      memberships,
      acting:
        acting === undefined || actor === null
          ? null
          : {
              organisation: acting.organisation,
              role: actor.role as Role,
              capabilities: [...actor.capabilities] as Capability[],
            },
      demo: this.demo.list.length > 0,
    };
  }
}
