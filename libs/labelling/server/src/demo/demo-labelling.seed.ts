import { Injectable } from '@nestjs/common';
import { criterionOf, type ProfileFacts, standingOf } from '@maillage/labelling-domain';
import { newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { DemoChance } from './demo-chance.js';
import { demoAnswers } from './demo-answers.js';
import { type DemoNetworkFacts, type DemoPerson, peopleByOrganisation } from './demo-labelling-facts.js';
import * as statements from './demo-labelling.statements.js';
import { type DemoMissionAssessment, demoMissionAssessment } from './demo-mission-answers.js';

/** The Mission of the demo accounts: in the middle of its assessment. */
const demoMission = 'DEMO-45-03';
/** In the same region: it asks its association for help. */
const helpedMission = 'DEMO-36-02';
const day = 86_400_000;

/** A cycle of the demo, with all that is written of it. */
export interface DemoCycle {
  readonly id: string;
  readonly organisation: DemoNetworkFacts['organisations'][number];
  readonly version: statements.DemoVersion;
  readonly profile: ProfileFacts;
  readonly state: 'registered' | 'selfAssessment';
  readonly assessment: DemoMissionAssessment;
  readonly people: readonly DemoPerson[];
  readonly openedAt: Date;
}

/** Lays self-assessments of a large share of the invented network, in a few statements. */
@Injectable()
export class DemoLabellingSeed {
  /** In the transaction that lays the network. What is published of the demo's frameworks is answered. */
  async lay(transaction: WriteTransaction, network: DemoNetworkFacts, now: Date): Promise<readonly DemoCycle[]> {
    const union = network.organisations.find(({ kind }) => kind === 'nationalUnion');
    if (union === undefined) return [];
    const all = network.organisations.map(({ id }) => id);
    const upward = ['staff', 'youngPeople', 'labelProgress', 'labelAnswers'];
    await transaction.rows(enterScope, valuesOf(systemScope(union.id, { visible: all, writable: all, upward })));
    const versions = await transaction.rows<statements.DemoVersion>(statements.demoVersions, []);
    const profiles = await transaction.rows<statements.DemoProfile>(statements.demoProfiles, []);
    const assessed = await transaction.rows<{ id: string }>(statements.assessed, []);
    const others = network.organisations.filter(({ id }) => !assessed.some((one) => one.id === id));
    const known = new Map(profiles.map(({ id, profile }) => [id, profile]));
    const cycles = cyclesOf({ ...network, organisations: others }, versions, known, now);
    await transaction.rows(statements.layCycles, [JSON.stringify(cycles.map((cycle) => cycleRecord(cycle, now)))]);
    const answers = cycles.flatMap((cycle) => answerRecords(cycle, now));
    await transaction.rows(statements.layAnswers, [JSON.stringify(answers)]);
    await transaction.rows(statements.layActions, [JSON.stringify(actionRecords(cycles, answers, now))]);
    return cycles;
  }
}

function cyclesOf(
  network: DemoNetworkFacts,
  versions: readonly statements.DemoVersion[],
  profiles: ReadonlyMap<string, ProfileFacts>,
  now: Date,
): DemoCycle[] {
  const people = peopleByOrganisation(network);
  return network.organisations.flatMap((organisation) => {
    const audience = organisation.kind === 'localMission' ? 'missions' : 'associations';
    const version = versions.find((one) => one.audience === audience);
    const facts = profiles.get(organisation.id);
    const chance = new DemoChance(organisation.code);
    const isDemoMission = organisation.code === demoMission;
    const takesPart = organisation.state === 'active' && organisation.kind !== 'nationalUnion' && chance.isLucky(72);
    if (version === undefined || facts === undefined || !(isDemoMission || takesPart)) return [];
    const profile = isDemoMission ? { ...facts, siteCount: 3 } : facts;
    const state = !isDemoMission && chance.isLucky(15) ? ('registered' as const) : ('selfAssessment' as const);
    const openedAt = new Date(now.getTime() - (10 + chance.upTo(240)) * day);
    const progress = {
      answeredPercent: state === 'registered' ? 0 : 20 + chance.upTo(81),
      donePercent: 35 + chance.upTo(50),
    };
    const { content } = version;
    const assessment = isDemoMission
      ? demoMissionAssessment(content, profile, now)
      : { answers: demoAnswers(content, profile, progress, { word: organisation.code, now }), gains: [] };
    const members = people.get(organisation.id) ?? [];
    return [{ id: newId(openedAt), organisation, version, profile, state, assessment, people: members, openedAt }];
  });
}

function cycleRecord(
  { id, organisation, version, profile, state, assessment, people, openedAt }: DemoCycle,
  now: Date,
) {
  const chance = new DemoChance(`${organisation.code} cycle`);
  const director = people.find(({ role }) => role === 'director');
  const changedAt = new Date(now.getTime() - chance.upTo(40 * day));
  return {
    ...{ id, tenantId: organisation.id, state, profile, openedAt },
    ...{ frameworkTenantId: version.tenantId, frameworkId: version.frameworkId, versionId: version.versionId },
    ...standingOf({ content: version.content, profile, ...assessment, evidence: {} }),
    help: state === 'selfAssessment' && asksForHelp(organisation.code, chance) ? 'asked' : null,
    startedAt: state === 'registered' ? null : new Date(openedAt.getTime() + day),
    changedAt: changedAt < openedAt ? openedAt : changedAt,
    ...{ directorId: director?.id ?? null, directorName: director?.name ?? null },
  };
}

function asksForHelp(code: string, chance: DemoChance): boolean {
  return code === helpedMission || (code !== demoMission && chance.isLucky(6));
}

function answerRecords({ id: cycleId, organisation, assessment, people, openedAt }: DemoCycle, now: Date) {
  const chance = new DemoChance(`${organisation.code} answers`);
  const span = now.getTime() - openedAt.getTime();
  return assessment.answers.map((answer) => {
    const assignee = people.length > 0 && chance.isLucky(30) ? people[chance.upTo(people.length)] : undefined;
    const isAnswered = answer.status !== null;
    return {
      ...{ ...answer, id: newId(openedAt), tenantId: organisation.id, cycleId },
      ...{ assigneeId: assignee?.id ?? null, assigneeName: assignee?.name ?? null, version: isAnswered ? 1 : 0 },
      answeredBy: isAnswered ? (people[0]?.name ?? null) : null,
      answeredAt: isAnswered ? new Date(openedAt.getTime() + chance.upTo(span)) : null,
    };
  });
}

type AnswerRecord = ReturnType<typeof answerRecords>[number];

function actionRecords(cycles: readonly DemoCycle[], answers: readonly AnswerRecord[], now: Date) {
  return cycles.flatMap(({ id: cycleId, organisation, version, assessment, people }) =>
    assessment.gains.flatMap(({ criterionKey, gainPercent, dueOn }, index) => {
      const answer = answers.find((one) => one.cycleId === cycleId && one.criterionKey === criterionKey);
      if (answer === undefined) return [];
      const owner = people[index % Math.max(1, people.length)];
      return [
        {
          ...{ id: newId(now), tenantId: organisation.id, cycleId, answerId: answer.id, at: now },
          title: criterionOf(version.content, criterionKey)?.title ?? criterionKey,
          state: index === 0 ? 'inProgress' : 'toDo',
          ...{ ownerName: owner?.name ?? organisation.code, dueOn, gain: gainPercent, position: index + 1 },
        },
      ];
    }),
  );
}
