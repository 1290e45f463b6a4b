import type { Client } from 'pg';

/** The same figures as the dashboard, counted from the rows by other means: one row at a time, in plain code. */
export interface IndependentCount {
  readonly engaged: number;
  readonly started: number;
  readonly assessed: number;
  readonly applied: number;
  readonly audited: number;
  readonly decided: number;
  readonly labelled: number;
  readonly weeksToApply: number | null;
  readonly weeksToDecide: number | null;
  /** By code of the region: labelled and all. */
  readonly regions: ReadonlyMap<string, { readonly members: number; readonly labelled: number }>;
  /** By criterion: answers given, and those that say "not done". */
  readonly criteria: ReadonlyMap<string, { readonly respondents: number; readonly notDone: number }>;
}

interface CycleRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly opened_at: Date;
  readonly started_at: Date | null;
  readonly assessed_at: Date | null;
  readonly applied_at: Date | null;
  readonly audited_at: Date | null;
  readonly decided_at: Date | null;
}

const week = 7 * 86_400_000;

/** @param superuser reads past row-level security: nothing of the product's own reading is used here */
export async function countIndependently(superuser: Client, frameworkId: string, now: Date): Promise<IndependentCount> {
  const missions = await superuser.query<{ id: string; region_codes: string[] }>(
    `select id, region_codes from network.organisation where kind = 'localMission' and state in ('affiliated', 'active', 'suspended')`,
  );
  const { rows: cycles } = await superuser.query<CycleRow>(
    `select * from labelling.cycle where framework_id = $1 and state <> 'abandoned' and kind in ('initial', 'renewal')`,
    [frameworkId],
  );
  const { rows: labels } = await superuser.query<{ tenant_id: string; valid_until: string }>(
    `select tenant_id, valid_until::text from labelling.label where framework_id = $1 and state = 'valid'`,
    [frameworkId],
  );
  const ofMission = new Map<string, CycleRow[]>();
  for (const cycle of cycles) ofMission.set(cycle.tenant_id, [...(ofMission.get(cycle.tenant_id) ?? []), cycle]);
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
  const labelled = new Set(labels.filter(({ valid_until: until }) => until >= today).map((row) => row.tenant_id));
  const reached = (stage: keyof CycleRow): number =>
    [...ofMission.values()].filter((own) => own.some((cycle) => cycle[stage] !== null)).length;
  const courses = [...ofMission.values()];
  return {
    engaged: ofMission.size,
    started: reached('started_at'),
    assessed: reached('assessed_at'),
    applied: reached('applied_at'),
    audited: reached('audited_at'),
    decided: reached('decided_at'),
    labelled: missions.rows.filter(({ id }) => labelled.has(id)).length,
    weeksToApply: middle(weeksBetween(courses, 'opened_at', 'applied_at', now)),
    weeksToDecide: middle(weeksBetween(courses, 'audited_at', 'decided_at', now)),
    regions: regionsOf(missions.rows, labelled),
    criteria: await criteriaOf(superuser, courses),
  };
}

function regionsOf(missions: readonly { id: string; region_codes: string[] }[], labelled: ReadonlySet<string>) {
  const regions = new Map<string, { members: number; labelled: number }>();
  for (const { id, region_codes: codes } of missions) {
    const [code = ''] = codes;
    const region = regions.get(code) ?? { members: 0, labelled: 0 };
    regions.set(code, {
      members: region.members + 1,
      labelled: region.labelled + (labelled.has(id) ? 1 : 0),
    });
  }
  return regions;
}

async function criteriaOf(superuser: Client, courses: readonly (readonly CycleRow[])[]) {
  const latest = courses.map((own) => own.reduce((last, one) => (one.opened_at > last.opened_at ? one : last)).id);
  const { rows } = await superuser.query<{ criterion_key: string; status: string | null }>(
    'select criterion_key, status from labelling.answer where cycle_id = any ($1::uuid[]) and excluded is null',
    [latest],
  );
  const criteria = new Map<string, { respondents: number; notDone: number }>();
  for (const { criterion_key: key, status } of rows) {
    if (status === null) continue;
    const counted = criteria.get(key) ?? { respondents: 0, notDone: 0 };
    criteria.set(key, {
      respondents: counted.respondents + 1,
      notDone: counted.notDone + (status === 'notDone' ? 1 : 0),
    });
  }
  return criteria;
}

type Stage = 'opened_at' | 'applied_at' | 'audited_at' | 'decided_at';

/** From the first time that one stage was reached to the first time that the other was, of those of the last year. */
function weeksBetween(courses: readonly (readonly CycleRow[])[], from: Stage, until: Stage, now: Date): number[] {
  const first = (own: readonly CycleRow[], stage: Stage): number =>
    Math.min(...own.map((cycle) => cycle[stage]?.getTime() ?? Number.POSITIVE_INFINITY));
  return courses.flatMap((own) => {
    const [begun, ended] = [first(own, from), first(own, until)];
    const counts =
      Number.isFinite(begun) && Number.isFinite(ended) && ended >= begun && parisDaysBetween(ended, now) <= 365;
    return counts ? [Math.floor((ended - begun) / week)] : [];
  });
}

/** How many midnights of Paris lie between the two. */
function parisDaysBetween(from: number, now: Date): number {
  const day = (at: number | Date): number =>
    Date.parse(new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' }));
  return Math.round((day(now) - day(from)) / 86_400_000);
}

function middle(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}
