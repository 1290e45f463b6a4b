import { Injectable } from '@nestjs/common';
import { demoAccountEmails, type DemoNetwork, demoNetwork, sortNameOf } from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import {
  enterScope,
  nobody,
  systemPerson,
  TenantDatabase,
  valuesOf,
  type WriteTransaction,
} from '@maillage/platform-server';
import * as statements from '../persistence/demo-network.statements.js';
import { type DemoAccount, DemoAccounts } from './demo-accounts.js';
import { PasswordHasher } from './password-hasher.js';

/** Known to everybody: the people of the invented network have nothing to hide. */
const demoPassword = 'maillage-demo';

/** Fills an empty database with the invented network, and offers its accounts on the sign-in page. */
@Injectable()
export class DemoNetworkSeed {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly passwords: PasswordHasher,
    private readonly accounts: DemoAccounts,
  ) {}

  async isEmpty(): Promise<boolean> {
    return (await this.held()).total === 0;
  }

  /** Offers the accounts of the sign-in page when the database holds the invented network, and returns them. */
  async offerAccounts(): Promise<readonly DemoAccount[]> {
    if ((await this.held()).demo > 0) this.accounts.offer(demoAccountsOf(demoNetwork(idByKey())));
    return this.accounts.list;
  }

  /** In the transaction of the caller, with whatever else it lays there: a start that is killed leaves nothing. */
  async lay(transaction: WriteTransaction): Promise<DemoNetwork> {
    const network = demoNetwork(idByKey());
    const { organisations, people, memberships, mandates, profiles, decisions } = network;
    const hash = await this.passwords.hash(demoPassword);
    const writable = organisations.map(({ id }) => id);
    const scope = { ...nobody, person: systemPerson, writable, credential: { kind: 'machine' as const, value: 'on' } };
    await transaction.rows(enterScope, valuesOf(scope));
    const named = organisations.map((row) => ({ ...row, sortName: sortNameOf(row.name) }));
    await transaction.rows(statements.addOrganisations, [JSON.stringify(named)]);
    await transaction.rows(statements.addPeople, [JSON.stringify(people)]);
    await transaction.rows(statements.addContacts, [JSON.stringify(people)]);
    await transaction.rows(statements.addMemberships, [JSON.stringify(memberships)]);
    await transaction.rows(statements.addMandates, [JSON.stringify(mandates)]);
    for (const add of [statements.addProfiles, statements.addSites, statements.addFigures]) {
      await transaction.rows(add, [JSON.stringify(profiles)]);
    }
    await transaction.rows(statements.addDecisions, [JSON.stringify(decisions)]);
    await transaction.rows(statements.addAccounts, [JSON.stringify(people), hash]);
    return network;
  }

  private async held(): Promise<{ total: number; demo: number }> {
    const scope = { ...nobody, person: systemPerson };
    const [count] = await this.tenants.read(scope, (reads) =>
      reads.rows<{ total: number; demo: number }>(statements.organisationCount, []),
    );
    return count ?? { total: 0, demo: 0 };
  }
}

function demoAccountsOf({ organisations, people, memberships, mandates }: DemoNetwork): DemoAccount[] {
  return demoAccountEmails.flatMap((email) => {
    const person = people.find((one) => one.email === email);
    const membership = [...memberships, ...mandates].find(({ personId }) => personId === person?.id);
    const organisation = organisations.find(({ id }) => id === membership?.organisationId);
    if (person === undefined || membership === undefined || organisation === undefined) return [];
    const name = `${person.givenName} ${person.familyName}`;
    return [{ email, password: demoPassword, name, role: membership.role, organisation: organisation.name }];
  });
}

function idByKey(): (key: string) => string {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
}
