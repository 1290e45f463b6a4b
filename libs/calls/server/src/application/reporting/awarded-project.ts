import { type AskedAmount, emptyPlan, leadPlanned, type ProjectPlan, takesPart } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import type { KeptProject, ProjectPlace } from '../../persistence/reporting/awarded-project.reader.js';
import { budgetOf } from '../application/budget-of.js';
import type { DepositedShare } from '../application/deposited-content.js';
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
  readonly consortium?: { readonly plan: ProjectPlan; readonly shares: readonly DepositedShare[] } | null;
}

/** As all of it was deposited, and those who take part today. */
export type ConsortiumToday = Pick<KeptProject, 'content' | 'places'>;

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
export function sharesOf({ content, places }: ConsortiumToday): readonly AwardedShare[] {
  const { consortium = null } = JSON.parse(content) as DepositedProject;
  const deposited = (consortium?.shares ?? []).map((share) => ({ share, place: placeOf(share, places) }));
  const kept = deposited.filter(({ place }) => place === undefined || takesPart(place.state));
  const came = places.filter(
    (place) => place.state === 'committed' && !deposited.some((other) => other.place === place),
  );
  const shares = [...kept.map(({ share }) => share), ...came];
  return shares.map(({ organisationId, role, answers }) => ({ organisationId, role, answers }));
}

/** Where a share was signed: whoever was replaced and is invited again has another place, and signs anew. */
function placeOf({ organisationId, signedAt }: DepositedShare, places: readonly ProjectPlace[]) {
  return places.findLast(
    (place) => place.organisationId === organisationId && Date.parse(place.invitedAt) <= Date.parse(signedAt),
  );
}

/** What each partner of today asks for. */
export function askedOf(kept: ConsortiumToday): readonly AskedAmount[] {
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
