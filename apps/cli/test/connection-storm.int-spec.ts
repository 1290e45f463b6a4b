import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterScope, type ReadTransaction, type Scope, TenantDatabase, valuesOf } from '@maillage/platform-server';
import type { DataSource } from 'typeorm';
import { connectionStorm } from '../src/verify/connection-storm.js';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const storm = { workers: 16, transactionsOfWorker: 20 };

/** Its settings stay with the connection when the transaction has ended. */
class LastingSettings extends TenantDatabase {
  constructor(private readonly connections: DataSource) {
    super(connections);
  }

  override async read<T>(scope: Scope, work: (reads: ReadTransaction) => Promise<T>): Promise<T> {
    await this.connections.query(enterScope.text.replaceAll(', true)', ', false)'), [...valuesOf(scope)]);
    return super.read(scope, work);
  }
}

/** One tenant's settings serve for whoever comes. */
class SettingsOfTheFirst extends TenantDatabase {
  private first: Scope | undefined;

  override read<T>(scope: Scope, work: (reads: ReadTransaction) => Promise<T>): Promise<T> {
    this.first ??= scope;
    return super.read(this.first, work);
  }
}

describe('the storm of transactions', () => {
  let world: RightsWorld;
  let tenantIds: string[];

  beforeAll(async () => {
    world = await aRightsWorld();
    tenantIds = world.rows.network.tenants.map(({ id }) => id);
  });
  afterAll(() => world.leave());

  test('sees each tenant’s own rows and no other', async () => {
    const { leaks, transactions } = await blow(new TenantDatabase(world.connections));

    expect(leaks).toEqual([]);
    expect(transactions).toBe(320);
  });

  test('notices settings that outlive the transaction', async () => {
    const { leaks } = await blow(new LastingSettings(world.connections));

    // The sabotage lasts as long as the session does: no connection may serve the next test.
    await world.connections.destroy();
    await world.connections.initialize();
    expect(leaks).not.toEqual([]);
  });

  test('notices a tenant who is served with the settings of another', async () => {
    const { leaks } = await blow(new SettingsOfTheFirst(world.connections));

    expect(leaks).not.toEqual([]);
  });

  function blow(tenants: TenantDatabase): ReturnType<typeof connectionStorm> {
    return connectionStorm({ tenants, connections: world.connections }, tenantIds, storm);
  }
});
