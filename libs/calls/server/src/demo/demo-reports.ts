import { Injectable } from '@nestjs/common';
import type { Answers } from '@maillage/forms-domain';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { openedReports, plansOf } from '../application/reporting/open-reports.use-case.js';
import {
  difficultiesKey,
  figureKey,
  prefilledOf,
  progressKey,
  spentKey,
  withPrefill,
} from '../application/reporting/report-form.js';
import { type AwardedProject, awardedProjectOf } from '../application/reporting/awarded-project.js';
import { partOf } from '../application/reporting/report-parts.js';
import { AwardedProjectReader } from '../persistence/reporting/awarded-project.reader.js';
import type { OpenedPlan, OpenedReport } from '../persistence/reporting/report.repository.js';
import { reportsOpenedAt } from './demo-award.js';
import type { DemoGrant } from './demo-awards.js';
import type { DemoRows } from './demo-rows.js';

const day = 86_400_000;

/** How far the share of an organisation in a report has come. */
type ShareEnd = 'sent' | 'correctionsAsked' | 'begun' | 'awaited';

const progress = [
  'Deux permanences par semaine sur le marché et devant le lycée professionnel.',
  'Le minibus tourne depuis septembre ; les éducateurs de rue orientent vers nous.',
  'Porte-à-porte dans trois résidences avec le bailleur.',
  'Un café des jeunes ouvert le mercredi, tenu avec le centre social.',
];

interface Told {
  readonly project: AwardedProject;
  readonly reports: readonly OpenedReport[];
  readonly plans: readonly OpenedPlan[];
  readonly people: ReadonlyMap<string, ActingActor>;
  readonly now: Date;
}

/** Lays the reports of an awarded project: the first is closed, the second is late in part, the last is to come. */
@Injectable()
export class DemoReports {
  constructor(private readonly projects: AwardedProjectReader) {}

  /** @param above who reads closed figures beside who runs the call */
  async lay(
    transaction: WriteTransaction,
    rows: DemoRows,
    { laid, amountCents }: DemoGrant,
    { people, above, now }: Pick<Told, 'people' | 'now'> & { readonly above: readonly string[] },
  ): Promise<void> {
    const { id: applicationId, callId, coordinator, lead, story } = laid;
    const { organisationId: tenantId } = coordinator;
    await transaction.rows(enterScope, valuesOf(systemScope(tenantId)));
    const kept = await this.projects.one(transaction, applicationId);
    if (kept === undefined) throw new Error('The demo has no awarded project to report on');
    const project = awardedProjectOf(kept);
    const award = {
      ...{ applicationId, callId, tenantId, leadId: lead.organisationId, title: story.title, amountCents },
      ...{ schedule: [], at: reportsOpenedAt(laid) },
    };
    const reports = openedReports(project, award);
    const plans = plansOf(project, award, reports);
    const told = { project, reports, plans, people, now };
    rows.add(tenantId, 'report', ...reports.map(({ at: openedAt, ...report }) => ({ ...report, openedAt })));
    rows.add(
      tenantId,
      'report_plan',
      ...plans.map((plan) => ({ ...plan, readers: [...new Set([plan.organisationId, plan.leadId])] })),
    );
    const first = layFirst(rows, told, above);
    laySecond(rows, told, first);
  }
}

/** All of the first report was sent in time, and its lead closed it. @returns what each told */
function layFirst(rows: DemoRows, told: Told, above: readonly string[]): ReadonlyMap<string, Answers> {
  const [report] = told.reports;
  if (report === undefined) return new Map();
  const own = told.plans.filter(({ reportId }) => reportId === report.id);
  const sentAt = new Date(Date.parse(report.dueOn) - 6 * day);
  const answers = new Map(
    own.map((plan, place) => [plan.organisationId, answersOf(report, plan, { part: 0.42, place, last: null })]),
  );
  for (const plan of own) {
    layShare(rows, told, report, { plan, answers: answers.get(plan.organisationId) ?? {}, sentAt, changedAt: sentAt });
  }
  layClosing(rows, told, report, { answers, above });
  return answers;
}

/** Of the second report some sent their part, one is asked to correct it, one has begun, and one is late with all of it. */
function laySecond(rows: DemoRows, told: Told, before: ReadonlyMap<string, Answers>): void {
  const report = told.reports[1];
  if (report === undefined) return;
  const { tenantId, leadId, id: reportId } = report;
  const partners = told.plans.filter((plan) => plan.reportId === reportId && plan.organisationId !== leadId);
  const ends: readonly ShareEnd[] = ['sent', 'correctionsAsked', 'sent', 'begun', 'awaited'];
  partners.forEach((plan, place) => {
    const { organisationId } = plan;
    const end = ends[place % ends.length];
    if (end === 'awaited') return;
    const last = before.get(organisationId) ?? null;
    const answers = answersOf(report, plan, { part: 0.78, place, last });
    const at = new Date(told.now.getTime() - (9 - place) * day);
    const shown = end === 'correctionsAsked' ? withDetail(answers) : answers;
    layShare(rows, told, report, { plan, answers: shown, sentAt: end === 'begun' ? null : at, changedAt: at });
    if (end !== 'correctionsAsked') return;
    rows.add(tenantId, 'report_correction', {
      ...{ id: newId(told.now), tenantId: leadId, reportId, coordinatorId: tenantId, organisationId },
      ...{ readers: [organisationId], fieldKey: figureKey('reached.reactivated') },
      body: 'Le détail dépasse le total : combien de jeunes ont été réactivés ?',
      ...{ personName: told.people.get(leadId)?.name ?? '', askedAt: new Date(told.now.getTime() - 2 * day) },
    });
  });
  rows.add(tenantId, 'reminder', {
    ...{ id: newId(told.now), tenantId: leadId, subjectId: reportId, step: 'late' },
    toldAt: new Date(told.now.getTime() - 3 * day),
  });
}

/** @param part how much of what was planned was done by then */
function answersOf(
  report: OpenedReport,
  plan: OpenedPlan,
  { part, place, last }: { readonly part: number; readonly place: number; readonly last: Answers | null },
): Answers {
  const own = partOf(report, plan, plan.organisationId);
  const done = part + (place % 3) * 0.06;
  const figures = Object.entries(plan.targets).map(([code, target]) => [figureKey(code), Math.round(target * done)]);
  const spent = Object.entries(plan.planned).map(([account, cents]) => [
    spentKey(account),
    Math.round((cents * (0.86 + (place % 4) * 0.05)) / 10_00) * 10_00,
  ]);
  return withPrefill(prefilledOf(own, last), {
    ...(Object.fromEntries([...figures, ...spent]) as Answers),
    ...{ [progressKey]: progress[place % progress.length] ?? '' },
    ...(place % 2 === 0 ? { [difficultiesKey]: 'Le recrutement a pris deux mois de retard.' } : {}),
  });
}

/** A detail that contradicts its total. */
function withDetail(answers: Answers): Answers {
  const reached = Number(answers[figureKey('reached')] ?? 0);
  const [found, back] = [Math.round(reached * 0.7), Math.round(reached * 0.4)];
  return { ...answers, [figureKey('reached.newlyFound')]: found, [figureKey('reached.reactivated')]: back };
}

function layShare(
  rows: DemoRows,
  { people }: Told,
  { id: reportId, tenantId: coordinatorId, leadId }: OpenedReport,
  share: {
    readonly plan: OpenedPlan;
    readonly answers: Answers;
    readonly sentAt: Date | null;
    readonly changedAt: Date;
  },
): void {
  const { plan, answers, sentAt, changedAt } = share;
  const by = people.get(plan.organisationId)?.name ?? '';
  rows.add(coordinatorId, 'report_share', {
    ...{ id: newId(changedAt), tenantId: plan.organisationId, reportId, coordinatorId, leadId, answers },
    ...{ readers: sentAt === null ? [] : [leadId], sentAt, sentBy: sentAt === null ? null : by },
    ...{ changedAt, changedBy: by },
  });
}

const summary =
  'Les équipes ont trouvé leur rythme : chaque territoire tient au moins une permanence hors les murs. ' +
  'Les jeunes repérés viennent surtout des marchés et du bouche-à-oreille.';

/** What was told, kept as the closing keeps it: for who runs the call and those above the lead. */
function layClosing(
  rows: DemoRows,
  { people, project }: Told,
  { id: reportId, tenantId: coordinatorId, applicationId, leadId, callId, number, plan, dueOn }: OpenedReport,
  { answers, above }: { readonly answers: ReadonlyMap<string, Answers>; readonly above: readonly string[] },
): void {
  const closedAt = new Date(Date.parse(dueOn) - 2 * day);
  const lead = people.get(leadId);
  const partners = project.shares.map(({ organisationId }) => organisationId);
  const about = { tenantId: leadId, reportId, coordinatorId };
  rows.add(coordinatorId, 'report_closing', {
    ...{
      id: newId(closedAt),
      ...about,
      readers: [...partners, coordinatorId],
      summary,
      reason: null,
    },
    ...{ personId: lead?.personId, personName: lead?.name, closedAt },
  });
  const { indicators, accounts } = plan;
  const kept = [
    ...indicators.map(({ code, ...one }) => ({ ...one, code, key: figureKey(code) })),
    ...accounts.map(({ account, label }) => {
      const code = spentKey(account);
      return { label, code, key: code, partOf: null, countsPeople: false };
    }),
  ];
  const readers = [...new Set([coordinatorId, ...above])];
  const figures = kept.flatMap(({ code, label, partOf: whole, countsPeople, key }) =>
    [...answers].flatMap(([organisationId, told]) => {
      const value = told[key];
      if (typeof value !== 'number') return [];
      const named = { organisationId, code, label, partOf: whole, countsPeople, value };
      return [{ id: newId(closedAt), ...about, callId, applicationId, number, ...named, readers }];
    }),
  );
  rows.add(coordinatorId, 'report_figure', ...figures);
}
