import {
  type AggregatedFigure,
  aggregateFigures,
  publishedFigures,
  type ReportingLevel,
  type ReportingNode,
  suppressSmallGroups,
} from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { FigureRow } from '../../persistence/reporting/report.reader.js';
import { spentKey } from './report-form.js';

export const nationId = 'nation';

/**
 * What closed reports of a call add up to, from the partner to the nation, each total with who told it. Whoever reads
 * from above, and neither runs the call nor leads the project, is not told of groups that are too small.
 */
export function callIndicatorsView(figures: readonly FigureRow[], actor: ActingActor, coordinatorId: string) {
  const nodes = nodesOf(figures);
  const names = new Map(figures.map((figure) => [nodeOf(figure), figure.organisation.name]));
  const isOwn = figures.every(({ leadId }) => leadId === actor.organisationId);
  const seesAll = actor.organisationId === coordinatorId || isOwn;
  const indicators = indicatorsIn(figures);
  const levels = indicators.map(({ code }) => aggregateFigures(code, nodes, latestOf(figures)));
  const told = indicators.map((indicator, place) => ({ ...indicator, levels: levels[place] ?? [] }));
  const hidden = seesAll ? new Set<string>() : hiddenIn(told);
  return told.map(({ code, label, partOf, levels }) => ({
    ...{ code, label, partOf },
    levels: levels
      .filter(({ level }) => seesAll || isFromAbove(level))
      .map(({ organisationId, level, total, trace }) => {
        const isSuppressed = hidden.has(cellOf(code, organisationId));
        return {
          ...{ nodeId: organisationId, level, name: names.get(organisationId) ?? null, isSuppressed },
          total: isSuppressed ? null : total,
          trace: seesAll ? trace.map((one) => ({ ...one, name: names.get(one.organisationId) ?? '' })) : [],
        };
      }),
  }));
}

type ToldIndicator = FigureRow & { readonly levels: readonly AggregatedFigure[] };

function isFromAbove(level: ReportingLevel): boolean {
  return level === 'region' || level === 'nation';
}

function cellOf(code: string, nodeId: string): string {
  return `${code} ${nodeId}`;
}

/** What would tell of a small group, alone or with its neighbours: the parts of a total, and the regions of the nation. */
function hiddenIn(told: readonly ToldIndicator[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  const nodes = new Set(told.flatMap(({ levels }) => levels.map(({ organisationId }) => organisationId)));
  for (const node of nodes) {
    const figures = told.map(({ code, partOf, countsPeople, levels }) => ({
      ...{ code, partOf, countsPeople },
      achieved: levels.find(({ organisationId }) => organisationId === node)?.total ?? null,
    }));
    for (const [code, value] of publishedFigures(figures)) if (value === null) hidden.add(cellOf(code, node));
  }
  for (const { code, countsPeople, levels } of told) {
    const regions = levels.filter(({ level }) => level === 'region');
    const counted = regions.map(({ organisationId, total }) => ({ code: organisationId, value: total }));
    const kept = countsPeople ? suppressSmallGroups(counted) : [];
    for (const { code: node, value } of kept) if (value === null) hidden.add(cellOf(code, node));
  }
  return hidden;
}

/** Money is in the reports of each project alone. */
function indicatorsIn(figures: readonly FigureRow[]): readonly FigureRow[] {
  const told = figures.filter(({ code }) => !code.startsWith(spentKey('')));
  return told.filter(({ code }, place) => told.findIndex((other) => other.code === code) === place);
}

/** Figures are told from the beginning of the project on: the latest report of each organisation counts. */
function latestOf(figures: readonly FigureRow[]) {
  const latest = new Map(figures.map((figure) => [`${nodeOf(figure)} ${figure.code}`, figure]));
  return [...latest.values()].map((figure) => ({
    ...{ organisationId: nodeOf(figure), indicatorCode: figure.code, value: figure.value },
  }));
}

function nodesOf(figures: readonly FigureRow[]): ReportingNode[] {
  const leads = new Map(figures.map(({ leadId, regionCodes }) => [leadId, `region:${regionCodes[0] ?? ''}`]));
  const partners = new Map(
    figures
      .filter(({ organisationId, leadId }) => organisationId !== leadId)
      .map((figure) => [nodeOf(figure), figure.leadId]),
  );
  return [
    { organisationId: nationId, level: 'nation', parentId: null },
    ...[...new Set(leads.values())].map((region): ReportingNode => ({
      ...{ organisationId: region, level: 'region', parentId: nationId },
    })),
    ...[...leads].map(([lead, region]): ReportingNode => ({ organisationId: lead, level: 'lead', parentId: region })),
    ...[...partners].map(([partner, lead]): ReportingNode => ({
      ...{ organisationId: partner, level: 'partner', parentId: lead },
    })),
  ];
}

/** An organisation may be a partner of several projects of one call: it is told once in each. */
function nodeOf({ organisationId, leadId }: FigureRow): string {
  return organisationId === leadId ? leadId : `${leadId}/${organisationId}`;
}
