import type { ReportedFigure } from './indicator.js';

export const reportingLevels = ['partner', 'lead', 'region', 'nation'] as const;
export type ReportingLevel = (typeof reportingLevels)[number];

/** Who reports to whom: a partner to its lead, a lead to its region, a region to the nation. */
export interface ReportingNode {
  readonly organisationId: string;
  readonly level: ReportingLevel;
  readonly parentId: string | null;
}

/** What was reported of one indicator at a node and below it. */
export interface AggregatedFigure {
  readonly organisationId: string;
  readonly level: ReportingLevel;
  /** What the organisation itself reported; null when it reported nothing. */
  readonly own: number | null;
  readonly total: number;
  /** Each organisation that the total comes from, with what it reported. */
  readonly trace: readonly { readonly organisationId: string; readonly value: number }[];
  /** Organisations at the node or below it that report, and have not. */
  readonly awaitedIds: readonly string[];
}

/** Adds one indicator up from the partners to the nation; every total can be traced to who reported it. */
export function aggregateFigures(
  indicatorCode: string,
  nodes: readonly ReportingNode[],
  figures: readonly ReportedFigure[],
): readonly AggregatedFigure[] {
  const own = new Map(
    figures
      .filter((figure) => figure.indicatorCode === indicatorCode)
      .map(({ organisationId, value }) => [organisationId, value]),
  );
  return nodes.map((node) => {
    const below = withDescendants(node, nodes);
    const trace = below.flatMap(({ organisationId }) => {
      const value = own.get(organisationId);
      return value === undefined ? [] : [{ organisationId, value }];
    });
    return {
      ...{ organisationId: node.organisationId, level: node.level, own: own.get(node.organisationId) ?? null, trace },
      total: trace.reduce((sum, { value }) => sum + value, 0),
      awaitedIds: below
        .filter(isReporter)
        .filter(({ organisationId }) => !own.has(organisationId))
        .map(idOf),
    };
  });
}

function withDescendants(node: ReportingNode, nodes: readonly ReportingNode[]): readonly ReportingNode[] {
  const children = nodes.filter(({ parentId }) => parentId === node.organisationId);
  return [node, ...children.flatMap((child) => withDescendants(child, nodes))];
}

/** Regions and the nation add up; partners and leads report. */
function isReporter({ level }: ReportingNode): boolean {
  return level === 'partner' || level === 'lead';
}

function idOf({ organisationId }: ReportingNode): string {
  return organisationId;
}
