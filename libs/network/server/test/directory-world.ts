import type { Capability } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type LazyReads,
  type ReadTransaction,
  readScope,
  type Statement,
  TenantDatabase,
} from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { bigNetwork } from './big-network.js';

/** A network of 450 organisations and 12 000 people, and who reads it. */
export interface DirectoryWorld {
  readonly union: ActingActor;
  readonly regional: ActingActor;
  readonly mission: ActingActor;
  readonly tenants: TenantDatabase;
  /** What a reader gets, and the names of the statements that it took. */
  asking<T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<{ got: T; statements: string[] }>;
  /** Rows as PostgreSQL has them, whoever may see them. */
  ask<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  leave(): Promise<void>;
}

export async function aDirectoryWorld(): Promise<DirectoryWorld> {
  const database = await freshDatabase();
  const runtime = await new DataSource({ type: 'postgres', url: database.url('runtime'), poolSize: 4 }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  await ask(bigNetwork);
  const tenants = new TenantDatabase(runtime);
  const acting = async (kind: string): Promise<ActingActor> => {
    const [one] = await ask<Row>(
      `select id, array(select below.id from network.organisation below
          where one.kind = 'nationalUnion' or below.id = one.id or below.regional_id = one.id) as visible from network.organisation one where kind = $1 order by code limit 1`,
      [kind],
    );
    if (one === undefined) throw new Error(`The network has no ${kind}`);
    return actorOf(one, kind);
  };
  return {
    union: await acting('nationalUnion'),
    regional: await acting('regionalAssociation'),
    mission: await acting('localMission'),
    ...{ tenants, ask },
    asking: (actor, work) => asking(tenants, actor, work),
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

interface Row {
  readonly id: string;
  readonly visible: string[];
}

const capabilities: readonly Capability[] = ['readDirectory', 'readCampaigns', 'readOwnMail'];

function actorOf({ id, visible }: Row, kind: string): ActingActor {
  return {
    personId: newId(),
    name: 'Direction',
    organisationId: id,
    organisationKind: kind,
    role: 'director',
    capabilities: new Set(capabilities),
    visible,
    upward: [],
  };
}

async function asking<T>(
  tenants: TenantDatabase,
  actor: ActingActor,
  work: (reads: LazyReads) => Promise<T>,
): Promise<{ got: T; statements: string[] }> {
  const reads = tenants.lazyReads(readScope(actor));
  const statements: string[] = [];
  const ask: ReadTransaction['rows'] = reads.rows.bind(reads);
  reads.rows = <Found>(statement: Statement, values: readonly unknown[]): Promise<Found[]> => {
    statements.push(statement.name);
    return ask<Found>(statement, values);
  };
  try {
    return { got: await work(reads), statements };
  } finally {
    await reads.end();
  }
}
