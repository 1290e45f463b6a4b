import { type AskedAmount, emptyPlan, leadPlanned, type ProjectPlan } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import type { KeptProject } from '../../persistence/reporting/awarded-project.reader.js';
import { budgetOf } from '../application/budget-of.js';
import { accountKey, askedKey } from '../consortium/share-form.js';

export interface AwardedShare {
  readonly organisationId: string;
  readonly role: string;
  readonly answers: Answers;
}

/** What reports are generated from: what was planned, and the share of each. */
export interface AwardedProject {
  readonly plan: ProjectPlan;
  readonly shares: readonly AwardedShare[];
  /** What the lead applicant spends itself, in cents by account. */
  readonly leadPlanned: ReadonlyMap<string, number>;
}

/** What a deposit says of a consortium; nothing for who applied alone. */
interface DepositedProject {
  readonly consortium?: { readonly plan: ProjectPlan; readonly shares: readonly AwardedShare[] } | null;
}

/** The one place where reporting meets what was awarded: the latest deposit, and who has come and gone since. */
export function awardedProjectOf(kept: KeptProject): AwardedProject {
  const { consortium = null } = JSON.parse(kept.content) as DepositedProject;
  const plan = consortium?.plan ?? emptyPlan;
  const shares = sharesOf(kept);
  const budget = budgetOf(kept) ?? new Map<string, number>();
  const partners = shares.map(
    ({ answers }) => new Map([...budget.keys()].map((account) => [account, amountIn(answers, accountKey(account))])),
  );
  return { plan, shares, leadPlanned: leadPlanned(budget, partners) };
}

/** Those deposited, without who has left since or was replaced, and with who has signed in their place. */
export function sharesOf({ content, places }: Pick<KeptProject, 'content' | 'places'>): readonly AwardedShare[] {
  const { consortium = null } = JSON.parse(content) as DepositedProject;
  const isGone = (organisationId: string): boolean => {
    const own = places.filter((place) => place.organisationId === organisationId);
    return own.length > 0 && own.every(({ state }) => state === 'replaced' || state === 'withdrawn');
  };
  const kept = (consortium?.shares ?? []).filter(({ organisationId }) => !isGone(organisationId));
  const came = places.filter(
    ({ organisationId, state }) =>
      state === 'committed' && !kept.some((share) => share.organisationId === organisationId),
  );
  return [...kept, ...came].map(({ organisationId, role, answers }) => ({ organisationId, role, answers }));
}

/** What each partner asks for. */
export function askedOf(kept: Pick<KeptProject, 'content' | 'places'>): readonly AskedAmount[] {
  return askedIn(sharesOf(kept));
}

export function askedIn(shares: readonly AwardedShare[]): readonly AskedAmount[] {
  return shares.map(({ organisationId, answers }) => ({
    organisationId,
    askedCents: amountIn(answers, askedKey),
  }));
}

export function amountIn(answers: Answers, key: string): number {
  const amount = answers[key];
  return typeof amount === 'number' ? amount : 0;
}
