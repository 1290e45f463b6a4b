import { createHash } from 'node:crypto';
import { canonicalJson, newId } from '@maillage/platform-kernel';
import { type Criterion, criteriaOf } from '@maillage/labelling-domain';
import type { DemoCourse } from './demo-course.js';
import type { DemoFrameworkRow } from './demo-framework-row.js';

interface Scene {
  readonly framework: DemoFrameworkRow;
  readonly unionId: string;
}

const summary =
  'La Mission a conduit une démarche sincère, avec son équipe et son conseil d’administration. Le pilotage demande de l’attention.';
const said = {
  alertPoint: 'Le recueil de l’avis des jeunes n’est pas relié à une décision écrite.',
  improvementSuggestion: 'Tenir un tableau de suivi commun avec les partenaires du territoire.',
  goodPractice: 'Les jeunes préparent eux-mêmes l’ordre du jour de leur conseil.',
} as const;
type Said = keyof typeof said;

/** What the audit of a course has left behind so far: nothing before its auditors are assigned. */
export function auditRecords(course: DemoCourse, { framework, unionId }: Scene) {
  const { pair, days, cycle, mission } = course;
  const assignedAt = days.reached('auditorsAssigned');
  if (pair === undefined || assignedAt === undefined) return none;
  const sample = criteriaOf(framework.content).filter((_, index) => index % 3 === 0);
  const opinions = days.reached('auditInProgress') === undefined ? [] : opinionsOf(course, sample);
  const plan = planOf(course, sample);
  const planSentAt = days.reached('planSent') ?? null;
  const audit = {
    ...{ id: newId(assignedAt), tenantId: unionId, organisationId: mission.id, cycleId: cycle.id, assignedAt },
    ...{ leadAuditorId: pair.lead.id, leadPersonId: pair.lead.personId, leadName: pair.lead.personName },
    ...{ secondAuditorId: pair.second.id, secondPersonId: pair.second.personId, secondName: pair.second.personName },
    ...{ leadQualifiedUntil: pair.lead.qualifiedUntil, secondQualifiedUntil: pair.second.qualifiedUntil },
    ...{ plan: planSentAt === null ? {} : plan, planSentAt },
    summary: days.reached('reportDraft') === undefined ? '' : summary,
    ...{ startedAt: days.reached('auditInProgress') ?? null, finishedAt: days.reached('reportDraft') ?? null },
  };
  const kept = { tenantId: unionId, organisationId: mission.id, cycleId: cycle.id };
  return {
    audits: [audit],
    opinions: opinions.map((opinion) => ({ ...kept, ...opinion, id: newId(), auditId: audit.id })),
    reports: reportsOf(course, { plan, opinions }).map((report) => ({ ...kept, ...report, id: newId() })),
    findings: findingsOf(course, opinions),
    accesses: [pair.lead, pair.second].map(({ personId, personName }) => ({
      ...{ id: newId(), organisationId: mission.id, cycleId: cycle.id, personId, personName, tenantId: unionId },
      ...{ accessRight: 'audit', openedAt: assignedAt, closedAt: days.reached('reportFinal') ?? null },
    })),
  };
}

const none = { audits: [], opinions: [], reports: [], findings: [], accesses: [] };

function planOf({ cycle }: DemoCourse, sample: readonly Criterion[]) {
  return {
    ...{ from: cycle.auditFrom, to: cycle.auditTo, methods: ['examine', 'interview'], note: '' },
    peopleMet: ['La direction', 'La présidence', 'Deux conseillers', 'Quatre jeunes accompagnés'],
    sample: sample.map(({ key }) => key),
  };
}

/** Half of the sample while the visit lasts, all of it afterwards. */
function opinionsOf({ days, pair, story }: DemoCourse, sample: readonly Criterion[]) {
  const examined = days.reached('reportDraft') === undefined ? sample.slice(0, Math.ceil(sample.length / 2)) : sample;
  return examined.map(({ key, code, title }, index) => {
    const finding = findingAt(index, story.place);
    return {
      ...{ criterionKey: key, code, title, finding, body: finding === null ? '' : said[finding] },
      ...(finding === 'alertPoint'
        ? { opinion: 'below', seenPercent: 60, onAgenda: true }
        : { opinion: 'confirmed', seenPercent: null, onAgenda: false }),
      ...{ personName: pair?.lead.personName ?? '', writtenAt: days.way.at(-1)?.at },
    };
  });
}

type DemoOpinion = ReturnType<typeof opinionsOf>[number];

function findingAt(index: number, place: number): Said | null {
  if (index === 2) return 'alertPoint';
  if (index === 4) return 'improvementSuggestion';
  return index === 1 && place % 3 === 0 ? 'goodPractice' : null;
}

function reportsOf(
  { days, pair, cycle, story }: DemoCourse,
  { plan, opinions }: { plan: ReturnType<typeof planOf>; opinions: readonly DemoOpinion[] },
) {
  const auditors = [pair?.lead.personName, pair?.second.personName];
  const criteria = opinions.map(
    ({ criterionKey: key, code, title, opinion, seenPercent, finding, body, onAgenda }) => ({
      ...{ key, code, title, opinion, seenPercent, finding, body, onAgenda },
    }),
  );
  const draft = { summary, auditors, criteria: criteria.map(({ onAgenda: _, ...told }) => told) };
  const final = { summary, auditors, criteria, levelSupported: story.level };
  const sent = [
    ['plan', days.reached('planSent'), plan, null],
    ['draft', days.reached('contradictoryPhase'), draft, cycle.contradictoryUntil],
    ['final', days.reached('reportFinal'), final, null],
  ] as const;
  return sent.flatMap(([kind, sentAt, content, answerUntil]) =>
    sentAt === undefined
      ? []
      : [{ kind, sentAt, content, answerUntil, sentBy: pair?.lead.personName ?? '', hash: hashOf(content) }],
  );
}

/** Told with the report; accepted by the organisation before it is final, the first of some before that. */
function findingsOf({ days, mission, cycle, people, story }: DemoCourse, opinions: readonly DemoOpinion[]) {
  const notifiedAt = days.reached('contradictoryPhase');
  if (notifiedAt === undefined) return [];
  const isFinal = days.reached('reportFinal') !== undefined;
  return opinions
    .filter(({ finding }) => finding !== null)
    .map(({ criterionKey, finding, body }, index) => {
      const isAnswered = isFinal || (index === 0 && story.place % 2 === 1);
      return {
        ...{ id: newId(), tenantId: mission.id, cycleId: cycle.id, criterionKey, kind: finding, body, notifiedAt },
        ...(isAnswered
          ? { state: 'accepted', response: 'Nous partageons ce constat.', respondedBy: people.director }
          : { state: 'notified', response: null, respondedBy: null }),
        respondedAt: isAnswered ? notifiedAt : null,
      };
    });
}

function hashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
