import { Injectable } from '@nestjs/common';
import type { Capability, Role } from '@maillage/network-contract';
import { type FoundCaller, nobody, type ReadTransaction, TenantDatabase, type Viewer } from '@maillage/platform-server';
import { DemoAccounts } from '../application/demo-accounts.js';
import { MeReader, type MeRow } from '../persistence/me.reader.js';
import { organisationView } from './organisation.view.js';
import type { MeType } from './organisation.types.js';

type Caller = Pick<FoundCaller, 'actor' | 'standing'>;

/** The person signed in, as the schema shows it. */
@Injectable()
export class MeView {
  constructor(
    private readonly reader: MeReader,
    private readonly tenants: TenantDatabase,
    private readonly demo: DemoAccounts,
  ) {}

  of(viewer: Viewer): Promise<MeType | null> {
    return viewer.person === null ? Promise.resolve(null) : this.read(viewer.reads, viewer.person.id, viewer);
  }

  /** The request that signs in began with nobody: it reads in a transaction of the person it found. */
  afterSignIn(caller: FoundCaller): Promise<MeType | null> {
    const { person } = caller;
    if (person === null) return Promise.resolve(null);
    return this.tenants.read({ ...nobody, person: person.id }, (reads) => this.read(reads, person.id, caller));
  }

  private async read(reads: ReadTransaction, personId: string, caller: Caller): Promise<MeType | null> {
    const row = await this.reader.of(reads, personId);
    return row === undefined ? null : this.view(row, caller);
  }

  private view(row: MeRow, { actor, standing }: Caller): MeType {
    const assistance = standing?.kind === 'assistance' ? standing.assistance : null;
    const shown = row.memberships.filter(
      ({ organisation }) => assistance === null || organisation.id === assistance.organisationId,
    );
    const memberships = shown.map((membership) => ({
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
      assistance,
      demo: this.demo.list.length > 0,
    };
  }
}
