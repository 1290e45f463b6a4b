import type { StampSource } from '@maillage/platform-server';
import type { Client } from 'pg';
import { ReplayPortal } from '../labelling/replay-portal.js';
import { SimulatedClock } from '../labelling/simulated-clock.js';
import { applied, type InSystemeStage } from './applied-consortium.js';
import { type CountedRows, countRows } from './counted-rows.js';
import { inSystemeCast } from './in-systeme-cast.js';
import { publishedCase } from './published-case.js';
import { impossibleDay, type RefusedDay, reported, type ToldReport } from './reported-years.js';

/** A figure beside what was published of it. */
export interface BesidePublished {
  readonly name: string;
  readonly told: string;
  readonly published: string;
}

export interface InSystemeReplay {
  readonly partners: number;
  readonly awardCents: number;
  readonly perYearCents: readonly number[];
  readonly figures: readonly BesidePublished[];
  readonly warnings: readonly { readonly code: string; readonly told: number; readonly found: number }[];
  readonly refusedDay: RefusedDay | null;
  /** One line for each figure that is told otherwise than published, or otherwise than the rows say. */
  readonly differences: readonly string[];
}

/** The [IN]Système consortium, from the call to the final report, through the public API, on a clock of its own. */
export async function replayInSysteme({
  databaseUrl,
  superuser,
}: {
  readonly databaseUrl: string;
  readonly superuser: Client;
}): Promise<InSystemeReplay> {
  const clock = new SimulatedClock(new Date('2019-09-02T08:00:00Z'));
  const portal = await ReplayPortal.open(databaseUrl, superuser, clock as StampSource);
  try {
    const cast = await inSystemeCast(portal, superuser, publishedCase.partners);
    const stage: InSystemeStage = { ...cast, portal, clock };
    const { applicationId } = await applied(stage);
    // The impossible day is tried on the last report, before anybody has sent it.
    const days: (RefusedDay | null)[] = [];
    const told = await reported(stage, applicationId, async (reportId) => {
      days.push(await impossibleDay(stage, reportId));
    });
    const counted = await countRows(superuser, applicationId);
    return outcomeOf(told, counted, days[0] ?? null);
  } finally {
    await portal.stop();
  }
}

function outcomeOf(
  { consolidation }: ToldReport,
  counted: CountedRows,
  refusedDay: RefusedDay | null,
): InSystemeReplay {
  const { figures, total } = consolidation;
  const percentOf = (code: string): number | null => figures.find((figure) => figure.code === code)?.percent ?? null;
  const achievedOf = (code: string): number => figures.find((figure) => figure.code === code)?.achieved ?? 0;
  const reengaged = Math.round((achievedOf('reengaged') * 100) / achievedOf('reached'));
  const beside: BesidePublished[] = [
    { name: 'reached of target', told: `${percentOf('reached') ?? '-'} %`, published: '65 %' },
    { name: 'reengaged of reached', told: `${reengaged} %`, published: `${publishedCase.reengagedPercent} %` },
    ...publishedCase.indicators.map(({ code, achieved }) => ({
      ...{ name: code, told: String(achievedOf(code)), published: String(achieved) },
    })),
  ];
  const warnings = figures.flatMap((figure) => figure.warnings);
  const differences = [
    ...beside.flatMap(({ name, told, published }) => differing(name, told, published)),
    ...figures.flatMap(({ code, achieved, trace }) => [
      ...differing(`rows of ${code}`, achieved, counted.achieved.get(code)),
      ...differing(
        `trace of ${code}`,
        achieved,
        trace.reduce((sum, { value }) => sum + value, 0),
      ),
    ]),
    ...differing('award in the rows', counted.grantCents, publishedCase.awardCents),
    ...[...counted.grantsByYear].flatMap(([year, cents]) =>
      differing(`award of year ${year}`, cents, publishedCase.perPartnerPerYearCents * publishedCase.partners),
    ),
    ...differing('spent', total.actualCents, counted.spentCents),
    ...differing('planned', total.plannedCents, counted.plannedCents),
    ...differing('warnings', JSON.stringify(warnings), JSON.stringify(expectedWarnings)),
    ...differing('impossible day', JSON.stringify(refusedDay), JSON.stringify(expectedDay)),
  ];
  return {
    ...{ partners: publishedCase.partners, awardCents: counted.grantCents, figures: beside, warnings, refusedDay },
    perYearCents: [...counted.grantsByYear.values()],
    differences,
  };
}

const expectedWarnings = [{ code: 'partsDoNotAddUp', told: 4_030, found: 4_034 }];
const expectedDay: RefusedDay = { code: 'dayDoesNotExist', field: 'endsOn', value: publishedCase.impossibleDay };

function differing(name: string, told: unknown, wanted: unknown): string[] {
  return told === wanted ? [] : [`${name}: ${String(told)} instead of ${String(wanted)}`];
}
