import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import { capabilitiesOfRole } from '@maillage/network-domain';
import { type ActingActor, ActorSource, nobody, TenantDatabase } from '@maillage/platform-server';
import { hashOfToken } from './session-token.js';
import { personOfSession } from './account.statements.js';

interface ActorRow {
  readonly person_id: string;
  readonly person_name: string;
  readonly organisation_id: string | null;
  readonly kind: OrganisationKind | null;
  readonly role: Role | null;
  readonly visible: string[] | null;
}

/** A person's membership that runs today, of one organisation or the first of all, and what lies below it. */
const actorOfPerson = {
  name: 'network.actor',
  text: `select person.id as person_id, person.given_name || ' ' || person.family_name as person_name,
      membership.tenant_id as organisation_id, membership.role, organisation.kind,
      case organisation.kind
        when 'nationalUnion' then (select array_agg(id) from network.organisation)
        when 'regionalAssociation' then
          (select array_agg(below.id) from network.organisation below where below.regional_id = organisation.id) || organisation.id
        else array[organisation.id]
      end as visible
    from network.person
    left join network.membership on membership.person_id = person.id
      and membership.starts_on <= current_date
      and (membership.ends_on is null or membership.ends_on >= current_date)
      and ($2::uuid is null or membership.tenant_id = $2::uuid)
    left join network.organisation on organisation.id = membership.tenant_id
    where person.id = $1
      and not exists (select from network.account where account.person_id = $1 and account.disabled_at is not null)
    order by membership.starts_on, membership.id limit 1`,
};

@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(private readonly tenants: TenantDatabase) {
    super();
  }

  override async find(sessionToken: string, organisationId: string | undefined): ReturnType<ActorSource['find']> {
    const tokenHash = hashOfToken(sessionToken);
    const scope = { ...nobody, credential: { kind: 'session' as const, value: tokenHash } };
    const row = await this.tenants.read(scope, async (reads) => {
      const [session] = await reads.rows<{ person_id: string }>(personOfSession, [tokenHash]);
      if (session === undefined) return undefined;
      const asked = organisationId === undefined ? null : isId(organisationId) ? organisationId : noOrganisation;
      const [actor] = await reads.rows<ActorRow>(actorOfPerson, [session.person_id, asked]);
      return actor;
    });
    if (row === undefined) return { person: null, actor: null };
    return { person: { id: row.person_id, name: row.person_name }, actor: actorFrom(row) };
  }
}

const noOrganisation = '00000000-0000-0000-0000-000000000000';

function actorFrom(row: ActorRow): ActingActor | null {
  if (row.organisation_id === null || row.role === null || row.kind === null) return null;
  return {
    personId: row.person_id,
    name: row.person_name,
    organisationId: row.organisation_id,
    organisationKind: row.kind,
    role: row.role,
    capabilities: new Set(capabilitiesOfRole[row.role]),
    visible: row.visible ?? [row.organisation_id],
  };
}
