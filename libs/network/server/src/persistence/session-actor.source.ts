import { Injectable } from '@nestjs/common';
import { isId } from '@maillage/platform-kernel';
import type { Capability, OrganisationKind, Role } from '@maillage/network-contract';
import { capabilitiesOfRole } from '@maillage/network-domain';
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

/** Mails hold links that open accounts, and the rest is for people themselves. */
const keptFromAssistance: readonly Capability[] = ['readOwnMail', 'keepOwnTokens', 'impersonate'];

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
