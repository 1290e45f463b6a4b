import {
  type AggregatedFigure,
  aggregateFigures,
  familiesIn,
  keptBackInFamily,
  type RegionalFigure,
  type ReportingLevel,
  type ReportingNode,
} from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { FigureRow } from '../../persistence/reporting/report.reader.js';
import { spentKey } from './report-form.js';

export const nationId = 'nation';

/** A figure with what it is added up under: codes are each project's own, so that a code alone says nothing. */
interface KeyedFigure extends FigureRow {
  readonly key: string;
  readonly wholeKey: string | null;
}

/**
 * What closed reports of a call add up to, from the partner to the nation, each total with who told it. Whoever reads
 * from above, and neither runs the call nor leads the project, is not told of groups that are too small.
 */
export function callIndicatorsView(figures: readonly FigureRow[], actor: ActingActor, coordinatorId: string) {
  const nodes = nodesOf(figures);
  const names = namesOf(figures);
  const keyed = keyedIn(figures);
  const isOwn = figures.every(({ leadId }) => leadId === actor.organisationId);
  const seesAll = actor.organisationId === coordinatorId || isOwn;
  const indicators = indicatorsIn(keyed);
  const levels = indicators.map(({ key }) => aggregateFigures(key, nodes, latestOf(keyed)));
  const told = indicators.map((indicator, place) => ({ ...indicator, levels: levels[place] ?? [] }));
  const hidden = seesAll ? new Set<string>() : hiddenIn(told);
  return told.map(({ key, code, label, partOf, levels }) => ({
    ...{ code, label, partOf },
    levels: levels
      .filter(({ level }) => seesAll || isFromAbove(level))
      .map(({ organisationId, level, total, trace }) => {
        const isSuppressed = hidden.has(cellOf(key, organisationId));
        return {
          ...{ nodeId: organisationId, level, name: names.get(organisationId) ?? null, isSuppressed },
          total: isSuppressed ? null : total,
          trace: seesAll ? trace.map((one) => ({ ...one, name: names.get(one.organisationId) ?? '' })) : [],
        };
      }),
  }));
}

type ToldIndicator = KeyedFigure & { readonly levels: readonly AggregatedFigure[] };

function isFromAbove(level: ReportingLevel): boolean {
  return level === 'region' || level === 'nation';
}

function cellOf(key: string, nodeId: string): string {
  return `${key} ${nodeId}`;
}

/** What would tell of a small group, alone or by what adds up with it: parts to their whole, and regions to the nation. */
function hiddenIn(told: readonly ToldIndicator[]): ReadonlySet<string> {
  const families = familiesIn(
    told.map((indicator) => ({ ...indicator, code: indicator.key, partOf: indicator.wholeKey })),
  );
  const cells = families.flatMap(([whole, ...parts]) =>
    [...keptBackInFamily(regionalIn(whole), parts.map(regionalIn))].flatMap(([key, { total, regions }]) => [
      ...(total ? [cellOf(key, nationId)] : []),
      ...[...regions].map((region) => cellOf(key, region)),
    ]),
  );
  return new Set(cells);
}

function regionalIn({ key: code, levels }: ToldIndicator): RegionalFigure {
  const regions = levels.filter(({ level }) => level === 'region');
  return {
    code,
    total: levels.find(({ level }) => level === 'nation')?.total ?? 0,
    regions: new Map(regions.map(({ organisationId, total }) => [organisationId, total])),
  };
}

/**
 * Indicators are the same where they are called the same, count the same, and detail the same: a code that two projects use
 * for different things is not added up. Money is in the reports of each project alone.
 */
function keyedIn(figures: readonly FigureRow[]): readonly KeyedFigure[] {
  const counted = figures.filter(({ code }) => !code.startsWith(spentKey('')));
  const wholes = new Map(counted.map((figure) => [`${figure.applicationId} ${figure.code}`, keyOf(figure)]));
  return counted.map((figure) => {
    const { applicationId, partOf } = figure;
    if (partOf === null) return { ...figure, key: keyOf(figure), wholeKey: null };
    const wholeKey = wholes.get(`${applicationId} ${partOf}`) ?? partOf;
    return { ...figure, key: `${wholeKey} ${keyOf(figure)}`, wholeKey };
  });
}

function keyOf({ code, label, countsPeople }: FigureRow): string {
  return JSON.stringify([code, label, countsPeople]);
}

function indicatorsIn(figures: readonly KeyedFigure[]): readonly KeyedFigure[] {
  return figures.filter(({ key }, place) => figures.findIndex((other) => other.key === key) === place);
}

/** Figures are told from the beginning of the project on: the latest report of each organisation counts. */
function latestOf(figures: readonly KeyedFigure[]) {
  const latest = new Map(figures.map((figure) => [cellOf(figure.key, nodeOf(figure)), figure]));
  return [...latest.values()].map((figure) => ({
    ...{ organisationId: nodeOf(figure), indicatorCode: figure.key, value: figure.value },
  }));
}

function nodesOf(figures: readonly FigureRow[]): ReportingNode[] {
  const projects = new Map(
    figures.map(({ applicationId, regionCodes }) => [applicationId, `region:${regionCodes[0] ?? ''}`]),
  );
  const partners = new Map(
    figures
      .filter(({ organisationId, leadId }) => organisationId !== leadId)
      .map((figure) => [nodeOf(figure), figure.applicationId]),
  );
  return [
    { organisationId: nationId, level: 'nation', parentId: null },
    ...[...new Set(projects.values())].map((region): ReportingNode => ({
      ...{ organisationId: region, level: 'region', parentId: nationId },
    })),
    ...[...projects].map(([project, region]): ReportingNode => ({
      ...{ organisationId: project, level: 'lead', parentId: region },
    })),
    ...[...partners].map(([partner, project]): ReportingNode => ({
      ...{ organisationId: partner, level: 'partner', parentId: project },
    })),
  ];
}

/** An organisation may lead, or take part in, several projects of one call: it is told once in each. */
function nodeOf({ applicationId, organisationId, leadId }: FigureRow): string {
  return organisationId === leadId ? applicationId : `${applicationId}/${organisationId}`;
}

/** Organisations by their names; a project by that of its lead applicant, with its title where that leads several. */
function namesOf(figures: readonly FigureRow[]): ReadonlyMap<string, string> {
  const led = (leadId: string): number =>
    new Set(figures.filter((other) => other.leadId === leadId).map(({ applicationId }) => applicationId)).size;
  const projectName = ({ leadId, lead, title }: FigureRow): string =>
    title !== null && led(leadId) > 1 ? `${lead}, ${title}` : lead;
  return new Map([
    ...figures.map((figure) => [nodeOf(figure), figure.organisation.name] as const),
    ...figures.map((figure) => [figure.applicationId, projectName(figure)] as const),
  ]);
}
