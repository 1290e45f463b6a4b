import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import { type Capability, guestRoles, type OrganisationKind, type Role } from '@maillage/network-contract';
import { capabilitiesOf, type LentRights, type RightsChange, rightsInForce, upwardOf } from '@maillage/network-domain';
import {
  type ActingActor,
  ActorSource,
  type FoundCaller,
  nobody,
  type ReadTransaction,
  type SecondFactorStanding,
  type Statement,
  TenantDatabase,
  unknownCaller,
} from '@maillage/platform-server';
import {
  type ApiTokenRow,
  apiTokenUsed,
  personOfApiToken,
  personOfSession,
  type SessionRow,
  sessionSeen,
  type StandingRow,
  standingOfPerson,
} from './caller.statements.js';
import { hashOfToken } from './session-token.js';

interface ActorRow {
  readonly person_id: string;
  readonly person_name: string;
  readonly organisation_id: string | null;
  readonly kind: OrganisationKind | null;
  readonly roles: readonly Role[] | null;
  readonly lent: readonly LentRights[] | null;
  readonly changes: readonly (Omit<RightsChange, 'effectiveAt'> & { readonly effectiveAt: string })[] | null;
  readonly visible: string[] | null;
  readonly at: Date;
}

/** The seats that a person holds today in one organisation, or in the first of all, and what lies below it. */
const actorOfPerson = {
  name: 'network.actor',
  text: `select person.id as person_id, person.given_name || ' ' || person.family_name as person_name,
      organisation.id as organisation_id, organisation.kind, clock_timestamp() as at,
      (select json_agg(role order by starts_on, seat.id) from network.seat
        where seat.person_id = person.id and seat.tenant_id = organisation.id and runs) as roles,
      (select json_agg(json_build_object('capabilities', capabilities, 'rolesOfLender', coalesce(
          (select json_agg(role) from network.seat
            where seat.person_id = delegator_id and seat.tenant_id = organisation.id and runs), '[]')))
        from network.delegation
        where delegation.person_id = person.id and delegation.tenant_id = organisation.id and ended_at is null
          and (statement_timestamp() at time zone organisation.time_zone)::date >= starts_on
          and (statement_timestamp() at time zone organisation.time_zone)::date < ends_on) as lent,
      (select json_agg(json_build_object('holder', holder, 'item', item, 'grants', grants, 'effectiveAt', effective_at))
        from network.rights_change where effective_at <= clock_timestamp()) as changes,
      case organisation.kind
        when 'nationalUnion' then (select array_agg(id) from network.organisation)
        when 'regionalAssociation' then
          (select array_agg(below.id) from network.organisation below where below.regional_id = organisation.id) || organisation.id
        else array[organisation.id]
      end as visible
    from network.person
    left join network.organisation on organisation.id = (select tenant_id from network.seat
      where seat.person_id = person.id and runs and ($2::uuid is null or tenant_id = $2::uuid)
      order by starts_on, id limit 1)
    where person.id = $1
      and not exists (select from network.account where account.person_id = $1 and account.disabled_at is not null)`,
};

@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(private readonly tenants: TenantDatabase) {
    super();
  }

  override async find(sessionToken: string, organisationId: string | undefined): Promise<FoundCaller> {
    const tokenHash = hashOfToken(sessionToken);
    const scope = { ...nobody, credential: { kind: 'session' as const, value: tokenHash } };
    const { caller, session } = await this.tenants.read(scope, async (reads) => {
      const [row] = await reads.rows<SessionRow>(personOfSession, [tokenHash]);
      return {
        caller: row === undefined ? unknownCaller : await callerOfSession(reads, row, organisationId),
        session: row,
      };
    });
    if (session?.isSeenLongAgo === true) await this.mark(session.personId, sessionSeen, tokenHash);
    return caller;
  }

  override async findByApiToken(secret: string, organisationId: string | undefined): Promise<FoundCaller> {
    const tokenHash = hashOfToken(secret);
    const scope = { ...nobody, credential: { kind: 'token' as const, value: tokenHash } };
    const { caller, token } = await this.tenants.read(scope, async (reads) => {
      const [row] = await reads.rows<ApiTokenRow>(personOfApiToken, [tokenHash]);
      return { caller: await callerOfToken(reads, row, organisationId), token: row };
    });
    if (token?.isUsedLongAgo === true && caller.person !== null)
      await this.mark(token.personId, apiTokenUsed, tokenHash);
    return caller;
  }

  override async ofPerson(personId: string, organisationId: string): Promise<ActingActor | null> {
    const row = await this.tenants.read({ ...nobody, person: personId }, (reads) =>
      rowOf(reads, personId, organisationId),
    );
    return row === undefined ? null : callerFrom(row).actor;
  }

  private async mark(person: string, statement: Statement, tokenHash: string): Promise<void> {
    await this.tenants.write({ ...nobody, person }, (transaction) => transaction.rows(statement, [tokenHash]));
  }
}

async function callerOfSession(
  reads: ReadTransaction,
  session: SessionRow,
  organisationId: string | undefined,
): Promise<FoundCaller> {
  const [standing] = await reads.rows<StandingRow>(standingOfPerson, [session.personId, session.impersonationId]);
  if (standing === undefined || standing.isDisabled) return unknownCaller;
  if (standing.assistanceId !== null) return assistingCaller(reads, session.personId, standing, organisationId);
  const row = await rowOf(reads, session.personId, organisationId);
  const secondFactor = secondFactorOf(session, standing);
  return row === undefined ? unknownCaller : { ...callerFrom(row), standing: { kind: 'session', secondFactor } };
}

function secondFactorOf({ isProved }: SessionRow, { hasFactor, isDemo }: StandingRow): SecondFactorStanding {
  if (hasFactor) return isProved ? 'proved' : 'asked';
  return isDemo ? 'waived' : 'missing';
}

/** An officer who lost the right to assist is the officer again, at the next request. */
async function assistingCaller(
  reads: ReadTransaction,
  officerId: string,
  row: StandingRow,
  organisationId: string | undefined,
): Promise<FoundCaller> {
  const officer = await rowOf(reads, officerId, row.officerOrganisationId);
  const assisted = await rowOf(reads, row.assistedId, row.organisationId);
  const mayAssist = officer !== undefined && actorFrom(officer)?.capabilities.has('impersonate') === true;
  if (!mayAssist || assisted === undefined) return unknownCaller;
  const assistance = {
    ...{ id: row.assistanceId ?? '', officerId, officerName: row.officerName, expiresAt: row.expiresAt },
    ...{ officerOrganisationId: row.officerOrganisationId, organisationId: row.organisationId },
  };
  const isForeign = organisationId !== undefined && organisationId !== row.organisationId;
  const caller = callerFrom({ ...assisted, person_name: `${assisted.person_name} (assistance : ${row.officerName})` });
  const actor = caller.actor === null || isForeign ? null : without(caller.actor, keptFromAssistance);
  return { person: caller.person, actor, standing: { kind: 'assistance', assistance } };
}

/** Mails open accounts, files leave the portal for good, and who may what, or the directory, is for people themselves. */
const keptFromAssistance: readonly Capability[] = [
  ...(['readOwnMail', 'keepOwnTokens', 'impersonate', 'grantRights', 'delegateRights', 'editRoles'] as const),
  ...(['keepDirectory', 'importDirectory', 'importRecords', 'exportLists'] as const),
];

async function callerOfToken(
  reads: ReadTransaction,
  token: ApiTokenRow | undefined,
  organisationId: string | undefined,
): Promise<FoundCaller> {
  const refused = (reason: string): FoundCaller => ({ ...unknownCaller, standing: { kind: 'refusedToken', reason } });
  if (token === undefined) return refused('tokenUnknown');
  if (token.isEnded) return refused('tokenEnded');
  if (token.isExpired) return refused('tokenExpired');
  const row = await rowOf(reads, token.personId, token.organisationId);
  if (row === undefined) return refused('tokenEnded');
  const { person, actor } = callerFrom(row);
  const isForeign = organisationId !== undefined && organisationId !== token.organisationId;
  if (actor === null || isForeign) return { person, actor: null, standing: { kind: 'apiToken' } };
  const lost = [...actor.capabilities].filter((capability) => !token.capabilities.includes(capability));
  return { person, actor: without(actor, lost), standing: { kind: 'apiToken' } };
}

function without(actor: ActingActor, lost: readonly string[]): ActingActor {
  const capabilities = new Set([...actor.capabilities].filter((capability) => !lost.includes(capability)));
  return { ...actor, capabilities };
}

async function rowOf(
  reads: ReadTransaction,
  personId: string,
  organisationId: string | undefined,
): Promise<ActorRow | undefined> {
  const asked = organisationId === undefined ? null : isId(organisationId) ? organisationId : noOrganisation;
  const [row] = await reads.rows<ActorRow>(actorOfPerson, [personId, asked]);
  return row;
}

function callerFrom(row: ActorRow): Pick<FoundCaller, 'person' | 'actor'> {
  return { person: { id: row.person_id, name: row.person_name }, actor: actorFrom(row) };
}

/** Who was invited for something sees that alone, whatever lies below the organisation. */
function isGuest(roles: readonly Role[]): boolean {
  const guests: readonly Role[] = guestRoles;
  return roles.every((role) => guests.includes(role));
}

const noOrganisation = '00000000-0000-0000-0000-000000000000';

function actorFrom(row: ActorRow): ActingActor | null {
  const [role] = row.roles ?? [];
  if (row.organisation_id === null || role === undefined || row.kind === null) return null;
  const changes = (row.changes ?? []).map((change) => ({ ...change, effectiveAt: new Date(change.effectiveAt) }));
  const rights = rightsInForce(changes, row.at);
  return {
    personId: row.person_id,
    name: row.person_name,
    organisationId: row.organisation_id,
    organisationKind: row.kind,
    role,
    capabilities: capabilitiesOf(row.roles ?? [], rights, row.lent ?? []),
    visible: isGuest(row.roles ?? []) ? [] : (row.visible ?? [row.organisation_id]),
    upward: upwardOf(row.kind, rights),
  };
}
