import type { Client } from 'pg';

type Stance = 'wouldPool' | 'alreadyDo' | 'notConcerned';

interface CountedFamily {
  readonly familyId: string;
  readonly stance: Stance;
  readonly amountCents: number | null;
  readonly quantity: number | null;
}

interface AnswerRow {
  readonly mission: string;
  readonly revision: number;
  readonly shares: boolean;
  readonly shown: boolean;
  readonly region: string;
  readonly staff: string | null;
  readonly families: readonly CountedFamily[];
}

/** One group's figures of one family, counted from the rows. */
export interface CountedFigures {
  readonly stances: Record<Stance, number>;
  amountCents: number;
  quantity: number;
}

/** Figures by group (`all`, `region 24`, `size small`) and family: nothing of the product's own adding up is used. */
export interface CountedSurvey {
  readonly answers: number;
  readonly changes: number;
  readonly answered: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, CountedFigures>>;
  /** How many answers of each group the sponsor is not shown. */
  readonly kept: ReadonlyMap<string, number>;
  /** By family, the Missions that would pool it, and of which the sponsor is shown it. */
  readonly wanting: ReadonlyMap<string, readonly string[]>;
  /** How many answers the sponsor is shown though they are not shared. */
  readonly overshown: number;
}

const latest = `select distinct on (revision.answer_id) revision.tenant_id as mission, revision.revision,
    revision.shares_answer as shares, revision.families,
    answer.id = any (survey.shown_answers) as shown, organisation.region_codes[1] as region,
    (select value from network.yearly_figure figure where figure.tenant_id = revision.tenant_id and figure.figure = 'staff'
      order by year desc limit 1) as staff
  from workgroups.survey_revision revision
  join workgroups.survey_answer answer on answer.id = revision.answer_id
  join workgroups.survey on survey.id = answer.survey_id
  join network.organisation on organisation.id = revision.tenant_id
  where answer.survey_id = $1 order by revision.answer_id, revision.revision desc`;

/** @param superuser reads past row-level security */
export async function countSurvey(superuser: Client, surveyId: string): Promise<CountedSurvey> {
  const { rows } = await superuser.query<AnswerRow>(latest, [surveyId]);
  const answered = new Map<string, number>();
  const figures = new Map<string, Map<string, CountedFigures>>();
  const kept = new Map<string, number>();
  const wanting = new Map<string, string[]>();
  let changes = 0;
  for (const { mission, revision, shares, shown, region, staff, families } of rows) {
    changes += revision - 1;
    for (const group of ['all', `region ${region}`, `size ${sizeOf(staff)}`]) {
      answered.set(group, (answered.get(group) ?? 0) + 1);
      if (!shown) kept.set(group, (kept.get(group) ?? 0) + 1);
      for (const family of families) addFamily(figures, group, family);
    }
    for (const { familyId, stance } of families) {
      if (stance !== 'wouldPool' || !shares || !shown) continue;
      wanting.set(familyId, [...(wanting.get(familyId) ?? []), mission]);
    }
  }
  const overshown = rows.filter(({ shares, shown }) => shown && !shares).length;
  return { answers: rows.length, changes, answered, figures, kept, wanting, overshown };
}

function addFamily(figures: Map<string, Map<string, CountedFigures>>, group: string, family: CountedFamily): void {
  const own = figures.get(group) ?? new Map<string, CountedFigures>();
  figures.set(group, own);
  const counted = own.get(family.familyId) ?? {
    stances: { wouldPool: 0, alreadyDo: 0, notConcerned: 0 },
    amountCents: 0,
    quantity: 0,
  };
  own.set(family.familyId, counted);
  counted.stances[family.stance] += 1;
  counted.amountCents += family.amountCents ?? 0;
  counted.quantity += family.quantity ?? 0;
}

function sizeOf(staff: string | null): string {
  if (staff === null) return 'unknown';
  const employees = Number(staff) / 10;
  return employees < 20 ? 'small' : employees < 50 ? 'middle' : 'large';
}
