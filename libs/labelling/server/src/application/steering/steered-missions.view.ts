import { demandPageSize, isText, keyOf, type Page, pageOf, type PageRequest } from '@maillage/platform-server';
import { type HelpNeed, helpNeedOf, type NextDeadline, nextDeadlineOf } from '@maillage/labelling-domain';
import { isId } from '@maillage/platform-kernel';
import type { SteeredMissionRow } from '../../persistence/steering/steered-missions.reader.js';

export const missionViews = ['all', 'toHelp', 'expiringSoon', 'ready'] as const;
/** All; those to call; those whose label ends within nine months; those whose plan passes the level without an application. */
export type MissionView = (typeof missionViews)[number];

export type SteeredMissionView = SteeredMissionRow & {
  readonly need: HelpNeed;
  readonly deadline: NextDeadline | null;
};

export type SteeredMissionsView = Page<SteeredMissionView> & {
  readonly counts: Readonly<Record<MissionView, number>>;
};

interface Asked extends PageRequest {
  readonly view: MissionView;
  readonly text: string | null;
  /** Of the first level, in basis points. */
  readonly threshold: number;
}

const nineMonths = 270 * 86_400_000;

export function steeredMissionsView(rows: readonly SteeredMissionRow[], asked: Asked): SteeredMissionsView {
  demandPageSize(asked.first);
  const [name, id] = asked.after ? keyOf(asked.after, [isText, isId]) : ['', ''];
  const named = rows.map(viewOf).filter((row) => isNamed(row, asked.text));
  const has = (view: MissionView) => named.filter((row) => belongsTo(row, view, asked.threshold));
  const chosen = has(asked.view).filter((row) => isAfter(row, name, id));
  return {
    ...pageOf(chosen, asked.first, (row) => [row.sortName, row.id]),
    counts: {
      all: named.length,
      toHelp: has('toHelp').length,
      expiringSoon: has('expiringSoon').length,
      ready: has('ready').length,
    },
  };
}

function viewOf(row: SteeredMissionRow): SteeredMissionView {
  return { ...row, need: helpNeedOf(row, row.now), deadline: nextDeadlineOf(row, row.now) };
}

function isNamed({ sortName, name }: SteeredMissionRow, text: string | null): boolean {
  const asked = (text ?? '').trim().toLowerCase();
  return asked === '' || sortName.includes(asked) || name.toLowerCase().includes(asked);
}

function isAfter(row: SteeredMissionRow, name = '', id = ''): boolean {
  return row.sortName > name || (row.sortName === name && row.id > id);
}

function belongsTo(row: SteeredMissionView, view: MissionView, threshold: number): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'toHelp':
      return row.need !== null;
    case 'expiringSoon':
      return row.labelledUntil !== null && Date.parse(row.labelledUntil) - row.now.getTime() <= nineMonths;
    case 'ready':
      return row.assessedAt !== null && row.appliedAt === null && row.plannedScore >= threshold;
  }
}
