import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import type { ProfileFacts } from '@maillage/labelling-domain';
import { DemoCommission } from './demo-commission.js';
import type { DemoHolder, DemoNetworkOfLabels } from './demo-network-of-labels.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import { type DemoFile, fileOf } from './demo-file.js';
import { labelRecords } from './demo-label-records.js';
import { demoLabelStories, demoSessions } from './demo-label-stories.js';
import * as statements from './demo-labels.statements.js';

/** The Mission of the demo accounts is on its way, and has no label yet. */
const bystander = 'DEMO-45-03';

/** Lays labels of all ages over the invented network, the sessions that gave them, and one to come with its agenda. */
@Injectable()
export class DemoLabelsSeed {
  /** In the transaction that lays the network, once its frameworks are there; without a framework it lays nothing. */
  async lay(transaction: WriteTransaction, network: DemoNetworkOfLabels, now: Date): Promise<void> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined) return;
    await enter(transaction, union.id, network);
    const [framework] = await transaction.rows<DemoFrameworkRow>(statements.publishedFramework, []);
    if (framework === undefined) return;
    const commission = new DemoCommission(union.id, network);
    const sessions = demoSessions(now.toISOString().slice(0, 10)).map((session) => ({ ...session, id: newId() }));
    const missions = missionsOf(network);
    const files = await this.files(transaction, { network, framework, sessions, missions });
    const kept = new Set(await added(transaction, files));
    const laid = files.filter(({ cycle }) => kept.has(cycle.id));
    await put(transaction, statements.addMembers, commission.members);
    const held = sessions.map((session) => ({ ...session, tenantId: union.id }));
    await put(transaction, statements.addSessions, held);
    const records = labelRecords(laid, { framework, sessions, commission, unionId: union.id });
    const answers = laid.flatMap((file) => file.answers);
    await put(transaction, statements.addAnswers, answers);
    for (const [statement, rows] of records) await put(transaction, statement, rows);
  }

  private async files(
    transaction: WriteTransaction,
    { network, framework, sessions, missions }: Laying,
  ): Promise<DemoFile[]> {
    const stories = demoLabelStories(
      missions.map(({ id }) => id),
      sessions,
    );
    const asked = stories.map(({ organisationId }) => organisationId);
    const rows = await transaction.rows<{ organisationId: string; profile: ProfileFacts }>(statements.profiles, [
      asked,
    ]);
    const profiles = new Map(rows.map(({ organisationId, profile }) => [organisationId, profile]));
    return stories.flatMap((story) => {
      const profile = profiles.get(story.organisationId);
      const mission = missions.find(({ id }) => id === story.organisationId);
      const heldOn = sessions[story.session]?.heldOn;
      if (profile === undefined || mission === undefined || heldOn === undefined) return [];
      return [fileOf({ story, mission, profile, heldOn, framework, people: namesIn(network, mission.id) })];
    });
  }
}

interface Laying {
  readonly network: DemoNetworkOfLabels;
  readonly framework: DemoFrameworkRow;
  readonly sessions: readonly {
    readonly heldOn: string;
    readonly title: string;
    readonly state: 'held' | 'convened';
  }[];
  readonly missions: DemoNetworkOfLabels['organisations'];
}

function missionsOf({ organisations }: DemoNetworkOfLabels): DemoNetworkOfLabels['organisations'] {
  return organisations.filter(
    ({ kind, state, code }) => kind === 'localMission' && state === 'active' && code !== bystander,
  );
}

/** The union lays rows of all Missions, as the acts of a commission do one after the other. */
async function enter(transaction: WriteTransaction, unionId: string, network: DemoNetworkOfLabels): Promise<void> {
  const all = network.organisations.map(({ id }) => id);
  const upward = ['labelProgress', 'labelAnswers', 'staff', 'youngPeople'];
  await transaction.rows(
    enterScope,
    valuesOf(systemScope(unionId, { visible: all, writable: all, steered: all, upward })),
  );
}

/** @returns the cycles that were laid: a Mission that is on its way already keeps its own */
async function added(transaction: WriteTransaction, files: readonly DemoFile[]): Promise<string[]> {
  const cycles = files.map(({ cycle }) => cycle);
  const rows = await transaction.rows<{ id: string }>(statements.addCycles, [JSON.stringify(cycles)]);
  return rows.map(({ id }) => id);
}

async function put(
  transaction: WriteTransaction,
  statement: { readonly name: string; readonly text: string },
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await transaction.rows(statement, [JSON.stringify(rows)]);
}

function namesIn({ people, memberships, mandates }: DemoNetworkOfLabels, organisationId: string) {
  const nameOf = (holders: readonly DemoHolder[]): string => {
    const holder = holders.find((one) => one.organisationId === organisationId);
    const person = people.find(({ id }) => id === holder?.personId);
    return person === undefined ? '' : `${person.givenName} ${person.familyName}`;
  };
  return { director: nameOf(memberships), president: nameOf(mandates) };
}
