import { randomUUID } from 'node:crypto';
import type { OrganisationKind, Role } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { type FoundCaller, PublicAddress, type Scope, TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { PasswordHasher } from '../src/application/password-hasher.js';
import type { Origin } from '../src/application/origin.js';
import type { PersonInSession } from '../src/application/person-in-session.js';
import type { OpenedSession } from '../src/application/session-opening.js';
import { SessionActorSource } from '../src/persistence/session-actor.source.js';
import { hashOfToken } from '../src/persistence/session-token.js';
import { type AccountActs, accountActs } from './account-acts.js';

export interface WorldPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: WorldOrganisation;
}

export interface WorldOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface WrittenMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly holdsSecret: boolean;
}

/** A union, a regional association and two Missions; some people, of whom three have accounts. */
export interface AccountWorld {
  readonly union: WorldOrganisation;
  readonly mission: WorldOrganisation;
  readonly otherMission: WorldOrganisation;
  readonly officer: WorldPerson;
  readonly director: WorldPerson;
  readonly neighbour: WorldPerson;
  /** In the directory, without an account. */
  readonly newcomer: WorldPerson;
  readonly acts: AccountActs;
  readonly tenants: TenantDatabase;
  readonly actors: SessionActorSource;
  key(): string;
  signIn(person: WorldPerson, password?: string, origin?: Partial<Origin>): Promise<OpenedSession>;
  /** Who one is in a session, as the resolvers say it. */
  inSession(person: WorldPerson, session: OpenedSession): PersonInSession;
  caller(session: OpenedSession, organisation?: WorldOrganisation): Promise<FoundCaller>;
  invite(person: WorldPerson, email?: string): Promise<'invited' | 'alreadyOpen'>;
  mailsTo(address: string): Promise<WrittenMail[]>;
  /** The secret in the last mail to an address. */
  secretSentTo(address: string): Promise<string>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

export const presentPassword = 'quatre chevaux sans selle';
export const nextPassword = 'sept pommes vertes au four';

const addOrganisation = `insert into network.organisation
    (id, code, kind, name, official_name, sort_name, state, regional_id, region_codes, time_zone)
  values ($1, $2, $3, $4, $4, lower($4), 'active', $5, '{24}', 'Europe/Paris')`;

export async function anAccountWorld(): Promise<AccountWorld> {
  const database = await freshDatabase();
  const url = database.url('runtime');
  const runtime = await new DataSource({ type: 'postgres', url, parseInt8: true, poolSize: 12 }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const tenants = new TenantDatabase(runtime);
  const acts = accountActs(tenants, new PublicAddress('https://maillage.example'));
  const actors = new SessionActorSource(tenants);
  return {
    ...(await castIn(ask, acts.passwords)),
    ...{ acts, tenants, actors, ask, key: randomUUID },
    ...doorsOf(acts, tenants, actors),
    ...mailboxes(ask),
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

type Ask = AccountWorld['ask'];
type Cast = Pick<
  AccountWorld,
  'union' | 'mission' | 'otherMission' | 'officer' | 'director' | 'neighbour' | 'newcomer'
>;

async function castIn(ask: Ask, passwords: PasswordHasher): Promise<Cast> {
  const hash = await passwords.hash(presentPassword);
  const organisation = async (name: string, kind: OrganisationKind, regional: string | null = null) => {
    const id = newId();
    await ask(addOrganisation, [id, name, kind, name, regional]);
    return { id, name, kind };
  };
  const person = async (name: string, email: string, { of, role, opened }: Part): Promise<WorldPerson> => {
    const id = newId();
    const [givenName, familyName] = name.split(' ');
    await ask('insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, $3, $4)', [
      ...[id, of.id, givenName, familyName],
    ]);
    await ask(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        values ($1, $2, $2, $3, $4, '2020-01-01')`,
      [newId(), of.id, id, role],
    );
    await ask('insert into network.person_contact (person_id, tenant_id, email) values ($1, $2, $3)', [
      id,
      of.id,
      email,
    ]);
    if (opened)
      await ask('insert into network.account (person_id, email, password_hash) values ($1, $2, $3)', [id, email, hash]);
    return { id, name, email, organisation: of };
  };
  const union = await organisation('Union nationale', 'nationalUnion');
  const regional = await organisation('ARML des Trois Vals', 'regionalAssociation');
  const mission = await organisation('Mission Locale du Val', 'localMission', regional.id);
  const otherMission = await organisation('Mission Locale du Cap', 'localMission', regional.id);
  return {
    ...{ union, mission, otherMission },
    officer: await person('Solène Marquebruyère', 'solene@union.example', {
      of: union,
      role: 'unionOfficer',
      opened: true,
    }),
    director: await person('Maëlle Tournebise', 'maelle@val.example', { of: mission, role: 'director', opened: true }),
    neighbour: await person('Ysoline Grandpré', 'ysoline@cap.example', {
      of: otherMission,
      role: 'director',
      opened: true,
    }),
    newcomer: await person('Aurèle Ventadour', 'aurele@val.example', {
      of: mission,
      role: 'projectOfficer',
      opened: false,
    }),
  };
}

interface Part {
  readonly of: WorldOrganisation;
  readonly role: Role;
  readonly opened: boolean;
}

type Doors = Pick<AccountWorld, 'signIn' | 'inSession' | 'caller' | 'invite'>;

function doorsOf(acts: AccountActs, tenants: TenantDatabase, actors: SessionActorSource): Doors {
  return {
    signIn: ({ email }, password = presentPassword, origin = {}) =>
      acts.signIn.execute({ email, password, idempotencyKey: randomUUID() }, { ...somewhere, ...origin }),
    inSession: ({ id }, { token, deviceToken }) => ({
      personId: id,
      sessionHash: hashOfToken(token),
      deviceHash: hashOfToken(deviceToken),
    }),
    caller: ({ token }, organisation) => actors.find(token, organisation?.id),
    invite: (person, email = person.email) => {
      const { organisation } = person;
      const scope: Scope = {
        ...{ person: newId(), tenant: organisation.id, visible: [organisation.id] },
        ...{ writable: [organisation.id], counted: [] },
      };
      return tenants.write(scope, (transaction) =>
        acts.invitations.invite(transaction, { person, email, organisation }),
      );
    },
  };
}

/** A browser that nobody knows, in an office. */
export const somewhere: Origin = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  address: '192.0.2.77',
  deviceToken: undefined,
};

function mailboxes(ask: Ask): Pick<AccountWorld, 'mailsTo' | 'secretSentTo'> {
  const mailsTo = (address: string) =>
    ask<WrittenMail>(
      'select recipient, subject, body, holds_secret as "holdsSecret" from platform.mail where recipient = $1 order by id',
      [address],
    );
  const secretSentTo = async (address: string): Promise<string> => {
    const mails = await mailsTo(address);
    const secret = /maillage\.example\/[a-z-]+\/([\w-]{43})/.exec(mails.at(-1)?.body ?? '')?.[1];
    if (secret === undefined) throw new Error(`No link was sent to ${address}`);
    return secret;
  };
  return { mailsTo, secretSentTo };
}
