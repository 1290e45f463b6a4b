import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import { dayOfUnion, type ProfileFacts } from '@maillage/labelling-domain';
import { auditRecords } from './demo-audit-records.js';
import { DemoAuditors } from './demo-auditors.js';
import { type DemoCourse, courseOf } from './demo-course.js';
import { demoCourseStories } from './demo-course-stories.js';
import * as courses from './demo-courses.statements.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import { assessed } from './demo-labelling.statements.js';
import { enterAll, missionsOf, headsOf, put } from './demo-laying.js';
import * as statements from './demo-labels.statements.js';
import type { DemoNetworkOfLabels } from './demo-network-of-labels.js';

/** The region of the demo accounts. */
const homeRegion = '24';
const secretary = 'Pôle labellisation';

interface Laying {
  readonly network: DemoNetworkOfLabels;
  readonly framework: DemoFrameworkRow;
  readonly auditors: DemoAuditors;
  readonly now: Date;
}

/** Lays the pool of auditors, and Missions at each stage between the self-assessment and the commission. */
@Injectable()
export class DemoCoursesSeed {
  /** In the transaction that lays the network, after the labels: who has a label that ends renews it. */
  async lay(transaction: WriteTransaction, network: DemoNetworkOfLabels, now: Date): Promise<void> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined) return;
    await enterAll(transaction, union.id, network);
    const [framework] = await transaction.rows<DemoFrameworkRow>(statements.publishedFramework, []);
    if (framework === undefined) return;
    const auditors = new DemoAuditors(union.id, network, dayOfUnion(now));
    await put(transaction, courses.addAuditors, auditors.pool);
    const laid = await this.courses(transaction, { network, framework, auditors, now });
    const cycles = laid.map(({ cycle }) => cycle);
    await put(transaction, statements.addCycles, cycles);
    await put(
      transaction,
      statements.addAnswers,
      laid.flatMap(({ answers }) => answers),
    );
    await put(
      transaction,
      statements.addCycleDecisions,
      laid.flatMap((course) => decisionsOf(course, union.id)),
    );
    const records = laid.map((course) => auditRecords(course, { framework, unionId: union.id }));
    const all = <Row>(part: (one: (typeof records)[number]) => readonly Row[]): Row[] => records.flatMap(part);
    await put(
      transaction,
      courses.addAudits,
      all<object>(({ audits }) => audits),
    );
    await put(
      transaction,
      courses.addOpinions,
      all<object>(({ opinions }) => opinions),
    );
    await put(
      transaction,
      statements.addReports,
      all<object>(({ reports }) => reports),
    );
    await put(
      transaction,
      statements.addFindings,
      all<object>(({ findings }) => findings),
    );
    await put(
      transaction,
      statements.addAccesses,
      all<object>(({ accesses }) => accesses),
    );
    await transaction.rows(courses.lookAtPairs, []);
  }

  private async courses(
    transaction: WriteTransaction,
    { network, framework, auditors, now }: Laying,
  ): Promise<DemoCourse[]> {
    const engaged = await transaction.rows<{ id: string }>(assessed, []);
    const ending = await transaction.rows<{ id: string }>(courses.endingLabels, [framework.frameworkId]);
    const taken = new Set(engaged.map(({ id }) => id));
    const missions = new Map(missionsOf(network).map((mission) => [mission.id, mission]));
    const free = [...missions.values()].filter(({ id }) => !taken.has(id));
    // The last Mission of the region stays without a cycle, for who tries to begin one.
    const home = free.filter(({ regionCodes }) => regionCodes.includes(homeRegion)).slice(0, -1);
    const stories = demoCourseStories({ free: idsOf(free), home: idsOf(home), ending: idsOf(ending) });
    const asked = stories.map(({ organisationId }) => organisationId);
    const rows = await transaction.rows<{ organisationId: string; profile: ProfileFacts }>(statements.profiles, [
      asked,
    ]);
    const profiles = new Map(rows.map(({ organisationId, profile }) => [organisationId, profile]));
    return stories.flatMap((story) => {
      const mission = missions.get(story.organisationId);
      const profile = profiles.get(story.organisationId);
      if (mission === undefined || profile === undefined) return [];
      const pair = auditors.pairFor(mission.regionCodes, story.place);
      return [courseOf({ story, mission, profile, framework, pair, now, people: headsOf(network, mission.id) })];
    });
  }
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** The organisation's acts in its name, those of the union and of the auditors in the union's. */
function decisionsOf({ days, mission, cycle, people, pair }: DemoCourse, unionId: string) {
  const signatures: Readonly<Record<string, { personName: string; onBehalfOf: string }>> = {
    ...sign(['start', 'askReview', 'apply'], people.director, mission.id),
    ...sign(['admit', 'assignAuditors'], secretary, unionId),
    ...sign(
      ['sendPlan', 'startAudit', 'finishVisit', 'sendReport', 'finaliseReport'],
      pair?.lead.personName ?? '',
      unionId,
    ),
  };
  return days.way.map(({ act, from, to, at }) => ({
    ...{ id: newId(at), tenantId: mission.id, ofId: cycle.id, act, from, to, decidedAt: at, reason: null },
    ...signatures[act],
  }));
}

function sign(acts: readonly string[], personName: string, onBehalfOf: string) {
  return Object.fromEntries(acts.map((act) => [act, { personName, onBehalfOf }]));
}
