import { randomBytes } from 'node:crypto';
import { newId } from '@maillage/platform-kernel';
import type { Statement } from '@maillage/platform-server';
import { addMonths, criteriaOf } from '@maillage/labelling-domain';
import type { DemoCommission } from './demo-commission.js';
import type { DemoFile } from './demo-file.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';
import { hashOf } from '../persistence/content-hash.js';
import * as statements from './demo-labels.statements.js';

interface Scene {
  readonly framework: DemoFrameworkRow;
  readonly sessions: readonly { readonly id: string; readonly heldOn: string }[];
  readonly commission: DemoCommission;
  readonly unionId: string;
  readonly today: string;
}

const secretary = 'Pôle labellisation';

/** What stands with the cycles, table by table, in an order in which each row finds what it refers to. */
export function labelRecords(files: readonly DemoFile[], scene: Scene): (readonly [Statement, readonly object[]])[] {
  const items = agendasOf(files).map(({ file, position }) => ({ file, item: itemOf(file, scene, position) }));
  const waiting = items.filter(({ file }) => file.story.decision === null);
  const labels = files.flatMap((file) => labelOf(file, scene));
  const reports = files.map((file) => reportOf(file, scene));
  return [
    [statements.addReports, reports],
    [statements.addAgendaPoints, reports.flatMap((report) => agendaPointsOf(report, scene))],
    [statements.addFindings, files.flatMap((file) => findingsOf(file, scene))],
    [statements.addItems, items.map(({ item }) => item)],
    [statements.addRecusals, waiting.flatMap(({ file, item }) => recusalsOf(file, item.id, scene))],
    [statements.addAccesses, waiting.flatMap(({ file }) => accessesOf(file, scene))],
    [statements.addCycleDecisions, files.flatMap((file) => cycleDecisionsOf(file, scene))],
    [statements.addLabels, labels.map(({ label }) => label)],
    [statements.addLabelDecisions, labels.flatMap(({ decisions }) => decisions)],
  ];
}

/** The files with their place on the agenda of their session, from 1. */
function agendasOf(files: readonly DemoFile[]): { readonly file: DemoFile; readonly position: number }[] {
  const lengths = new Map<number, number>();
  return files.map((file) => {
    const position = (lengths.get(file.story.session) ?? 0) + 1;
    lengths.set(file.story.session, position);
    return { file, position };
  });
}

function itemOf({ story, mission, cycle }: DemoFile, { sessions, commission, unionId }: Scene, position: number) {
  const isGiven = story.label !== null;
  const present = commission.before(mission.regionCodes).free.map(({ id }) => id);
  return {
    ...{ id: newId(), tenantId: unionId, sessionId: sessions[story.session]?.id, position },
    ...{ organisationId: mission.id, cycleId: cycle.id, decision: story.decision },
    level: isGiven ? story.level : null,
    motives: story.decision === null ? null : motivesOf(story.decision),
    conditions: conditionsOf(story.decision),
    present: story.decision === null ? [] : present,
    ...{ decidedAt: cycle.decidedAt, decidedBy: story.decision === null ? null : secretary },
  };
}

function motivesOf(decision: string): string {
  return decision === 'refused'
    ? 'Le rapport final relève des points d’alerte sur la gouvernance qui demandent une année de travail.'
    : 'Le rapport final souligne l’engagement de l’équipe et du conseil d’administration. Les éléments de preuve sont à jour.';
}

function conditionsOf(decision: string | null): string | null {
  return decision === 'grantedWithConditions'
    ? 'Présenter au suivi le projet associatif mis à jour (critère 1.1), sous douze mois.'
    : null;
}

function reportOf({ mission, cycle }: DemoFile, { framework, unionId }: Scene) {
  const criteria = criteriaOf(framework.content).map(({ key, code, title }, index) => ({
    ...{ key, code, title, opinion: 'confirmed', seenPercent: null },
    ...{ finding: index === 2 ? 'alertPoint' : null, body: index === 2 ? alert : '' },
  }));
  const summary = `L’équipe de la ${mission.name} a conduit une démarche sincère, avec son conseil d’administration.`;
  const content = { summary, auditors: ['Auditeur référent', 'Auditrice paire'], criteria };
  const hash = hashOf(content);
  return {
    ...{ id: newId(), tenantId: unionId, organisationId: mission.id, cycleId: cycle.id, content, hash },
    kind: 'final',
    ...{ sentAt: `${cycle.heldOn}T08:00:00Z`, sentBy: 'Auditeur référent' },
  };
}

function agendaPointsOf(report: ReturnType<typeof reportOf>, { framework }: Scene) {
  const { id: reportId, tenantId, organisationId, cycleId } = report;
  const about = { tenantId, organisationId, cycleId, reportId };
  return criteriaOf(framework.content)
    .slice(4, 5)
    .map(({ key, code }) => ({ ...about, criterionKey: key, code, position: 4 }));
}

const alert = 'La composition du conseil d’administration ne reflète pas encore les quatre collèges.';

function findingsOf({ mission, cycle, story }: DemoFile, { framework }: Scene) {
  const told = { tenantId: mission.id, cycleId: cycle.id, notifiedAt: `${cycle.heldOn}T08:00:00Z` };
  const [, second, third, fourth] = criteriaOf(framework.content);
  const alerts = third === undefined ? [] : [{ criterionKey: third.key, kind: 'alertPoint', body: alert }];
  const praise = 'Les jeunes préparent eux-mêmes l’ordre du jour du conseil des jeunes.';
  return [
    ...alerts.map((one) => ({ ...told, ...one, state: story.place % 2 === 0 ? 'actionPlanned' : 'closed' })),
    ...(second === undefined || story.place % 4 !== 0
      ? []
      : [{ ...told, criterionKey: second.key, kind: 'goodPractice', state: 'accepted', body: praise }]),
    ...(fourth === undefined || story.place % 5 !== 0
      ? []
      : [{ ...told, criterionKey: fourth.key, kind: 'improvementSuggestion', state: 'accepted', body: suggestion }]),
  ].map((finding) => ({ id: newId(), ...finding }));
}

const suggestion = 'Tenir un tableau de suivi commun avec les partenaires du territoire.';

function recusalsOf({ mission }: DemoFile, itemId: string, { commission, unionId }: Scene) {
  return commission.before(mission.regionCodes).recused.map(({ id: memberId, personId, personName }) => ({
    ...{ id: newId(), tenantId: unionId, itemId, memberId, personId, personName, reason: 'seatInItsRegion' },
  }));
}

function accessesOf({ mission, cycle }: DemoFile, { commission, unionId }: Scene) {
  return commission.before(mission.regionCodes).free.map(({ personId, personName }) => ({
    ...{ id: newId(), organisationId: mission.id, cycleId: cycle.id, personId, personName, tenantId: unionId },
    ...{ accessRight: 'decide', openedAt: cycle.changedAt },
  }));
}

function cycleDecisionsOf({ mission, cycle, story }: DemoFile, { unionId }: Scene) {
  const signed = { tenantId: mission.id, ofId: cycle.id, personName: secretary, onBehalfOf: unionId };
  const scheduled = { act: 'scheduleCommission', from: 'reportFinal', to: 'commissionScheduled' };
  const acts = { granted: 'grant', grantedWithConditions: 'grantWithConditions', deferred: 'defer', refused: 'refuse' };
  const before = `${addMonths(cycle.heldOn, -1)}T08:00:00Z`;
  return [
    { ...signed, ...scheduled, id: newId(), decidedAt: before, reason: null },
    ...(story.decision === null
      ? []
      : [
          {
            ...{ ...signed, id: newId(), act: acts[story.decision], from: 'commissionScheduled', to: story.decision },
            ...{ decidedAt: cycle.decidedAt, reason: motivesOf(story.decision) },
          },
        ]),
  ];
}

function labelOf({ story, mission, cycle }: DemoFile, { framework, unionId, today }: Scene) {
  if (story.label === null) return [];
  const { validityMonths, followUpMonths, frameworkId, frameworkTenantId } = framework;
  const grantedOn = cycle.heldOn;
  const followUpDueOn = addMonths(grantedOn, followUpMonths);
  // All but a few are followed up once their day has come.
  const isFollowed = story.place % 8 !== 0 && followUpDueOn < today;
  const label = {
    ...{ id: newId(), tenantId: mission.id, frameworkTenantId, frameworkId, cycleId: cycle.id },
    number: `${grantedOn.slice(0, 4)}-${mission.code}-1`,
    verificationCode: randomBytes(16).toString('hex'),
    ...{ level: story.level, conditions: conditionsOf(story.decision), state: story.label },
    ...{ grantedOn, validUntil: addMonths(grantedOn, validityMonths), followUpDueOn },
    followedUpOn: isFollowed ? followUpDueOn : null,
  };
  const signed = { tenantId: mission.id, ofId: label.id, personName: secretary, onBehalfOf: unionId };
  const granted = { act: 'grant', from: null, to: 'valid', decidedAt: cycle.decidedAt, reason: null };
  return [{ label, decisions: [{ id: newId(), ...signed, ...granted }, ...endingOf(label, signed)] }];
}

function endingOf(
  label: { readonly state: string; readonly validUntil: string; readonly grantedOn: string },
  signed: object,
) {
  const ends = {
    expired: { act: 'expire', at: label.validUntil, reason: null },
    suspended: {
      act: 'suspend',
      at: addMonths(label.grantedOn, 2),
      reason: 'La direction est vacante depuis six mois.',
    },
    withdrawn: { act: 'withdraw', at: addMonths(label.grantedOn, 2), reason: 'Les conditions n’ont pas été tenues.' },
  } as const;
  const end = Object.entries(ends).find(([state]) => state === label.state)?.[1];
  if (end === undefined) return [];
  return [
    {
      ...{ ...signed, id: newId(), act: end.act, from: 'valid', to: label.state, reason: end.reason },
      decidedAt: `${end.at}T09:00:00Z`,
    },
  ];
}
