import {
  awardedAmounts,
  indicatorsOf,
  overPeriods,
  type PlannedAccount,
  type ProjectPlan,
} from '@maillage/calls-domain';
import { accountInFrench } from '@maillage/forms-domain';
import type { OpenedPlan } from '../../persistence/reporting/report.repository.js';
import { accountKey, targetKey } from '../consortium/share-form.js';
import { amountIn, askedIn, type AwardedProject, type AwardedShare } from './awarded-project.js';

/** What reports speak of: the plan, and the accounts that the lead applicant alone spends on. */
export function reportedPlanOf({ plan, leadPlanned }: AwardedProject): Pick<ProjectPlan, 'indicators' | 'accounts'> {
  const planned = new Set(plan.accounts.map(({ account }) => account));
  const ofLead = [...leadPlanned].filter(([account, amount]) => amount > 0 && !planned.has(account));
  const more = ofLead.map(([account]): PlannedAccount => ({
    account,
    label: accountInFrench(account),
    leadOnly: true,
  }));
  return { indicators: plan.indicators, accounts: [...plan.accounts, ...more].sort(byAccount) };
}

function byAccount(one: PlannedAccount, other: PlannedAccount): number {
  return one.account < other.account ? -1 : 1;
}

/** Of which project, out of which award, and for which of how many reports. */
export interface PlannedReport {
  readonly project: AwardedProject;
  readonly leadId: string;
  readonly awardCents: number;
  readonly place: number;
  readonly count: number;
}

export type OrganisationPlan = Pick<OpenedPlan, 'organisationId' | 'role' | 'targets' | 'planned' | 'grantCents'>;

/** Money of the period; targets of the whole project, for figures are told from its beginning on. */
export function organisationPlans({
  project,
  leadId,
  awardCents,
  place,
  count,
}: PlannedReport): readonly OrganisationPlan[] {
  const { plan, shares } = project;
  const granted = awardedAmounts(awardCents, leadId, askedIn(shares));
  const grants = new Map(granted.map((one) => [one.organisationId, one.grantCents]));
  const ofPeriod = (cents: number): number => overPeriods(cents, count)[place] ?? 0;
  const grantOf = (organisationId: string): number => ofPeriod(grants.get(organisationId) ?? 0);
  const lead = {
    ...{ organisationId: leadId, role: '', targets: leadTargets(plan), grantCents: grantOf(leadId) },
    planned: Object.fromEntries(
      reportedPlanOf(project).accounts.map(({ account }) => [account, ofPeriod(project.leadPlanned.get(account) ?? 0)]),
    ),
  };
  const ofPartner = ({ organisationId, role, answers }: AwardedShare): OrganisationPlan => ({
    ...{ organisationId, role, targets: targetsIn(answers, plan), grantCents: grantOf(organisationId) },
    planned: Object.fromEntries(
      plan.accounts.map(({ account }) => [account, ofPeriod(amountIn(answers, accountKey(account)))]),
    ),
  });
  return [lead, ...shares.map(ofPartner)];
}

function targetsIn(answers: AwardedShare['answers'], plan: ProjectPlan): Record<string, number> {
  return Object.fromEntries(
    indicatorsOf(plan, 'partner').flatMap(({ code }) => {
      const target = answers[targetKey(code)];
      return typeof target === 'number' ? [[code, target]] : [];
    }),
  );
}

/** What the lead applicant alone reports of is planned for it alone. */
function leadTargets(plan: ProjectPlan): Record<string, number> {
  return Object.fromEntries(
    plan.indicators.flatMap(({ code, target, reportedBy }) =>
      reportedBy === 'lead' && target !== null ? [[code, target]] : [],
    ),
  );
}
