import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import { dayOfUnion, type ProfileFacts } from '@maillage/labelling-domain';
import { DemoCommission } from './demo-commission.js';
import { enterAll, missionsOf, headsOf, put } from './demo-laying.js';
import type { DemoNetworkOfLabels } from './demo-network-of-labels.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import { type DemoFile, fileOf } from './demo-file.js';
import { labelRecords } from './demo-label-records.js';
import { demoLabelStories, demoSessions } from './demo-label-stories.js';
import * as statements from './demo-labels.statements.js';

/** Lays labels of all ages over the invented network, the sessions that gave them, and one to come with its agenda. */
@Injectable()
export class DemoLabelsSeed {
  /** In the transaction that lays the network, once its frameworks are there; without a framework it lays nothing. */
  async lay(transaction: WriteTransaction, network: DemoNetworkOfLabels, now: Date): Promise<void> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined) return;
    await enterAll(transaction, union.id, network);
    const [framework] = await transaction.rows<DemoFrameworkRow>(statements.publishedFramework, []);
    if (framework === undefined) return;
    const commission = new DemoCommission(union.id, network);
    const today = dayOfUnion(now);
    const sessions = demoSessions(today).map((session) => ({ ...session, id: newId() }));
    const missions = missionsOf(network);
    const files = await this.files(transaction, { network, framework, sessions, missions });
    const kept = new Set(await added(transaction, files));
    const laid = files.filter(({ cycle }) => kept.has(cycle.id));
    await put(transaction, statements.addMembers, commission.members);
    const held = sessions.map((session) => ({ ...session, tenantId: union.id }));
    await put(transaction, statements.addSessions, held);
    const records = labelRecords(laid, { framework, sessions, commission, unionId: union.id, today });
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
      return [fileOf({ story, mission, profile, heldOn, framework, people: headsOf(network, mission.id) })];
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

/** @returns the cycles that were laid: a Mission that is on its way already keeps its own */
async function added(transaction: WriteTransaction, files: readonly DemoFile[]): Promise<string[]> {
  const cycles = files.map(({ cycle }) => cycle);
  const rows = await transaction.rows<{ id: string }>(statements.addCycles, [JSON.stringify(cycles)]);
  return rows.map(({ id }) => id);
}
