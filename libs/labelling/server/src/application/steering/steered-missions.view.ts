import { demandPageSize, isText, keyOf, type Page, pageOf, type PageRequest } from '@maillage/platform-server';
import {
  dayOfUnion,
  expiresSoon,
  type HelpNeed,
  helpNeedOf,
  type NextDeadline,
  nextDeadlineOf,
  type SteeredStage,
  steeredStageOf,
} from '@maillage/labelling-domain';
import { isId } from '@maillage/platform-kernel';
import type { SteeredMissionRow } from '../../persistence/steering/steered-missions.reader.js';

export const missionViews = ['all', 'toHelp', 'expiringSoon', 'ready'] as const;
/** All; those to call; those whose label ends within the months that the dashboard tells, the first first; those whose plan passes the level without an application. */
export type MissionView = (typeof missionViews)[number];

export type SteeredMissionView = SteeredMissionRow & {
  readonly stage: SteeredStage;
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
  readonly longest?: number;
}

export function steeredMissionsView(rows: readonly SteeredMissionRow[], asked: Asked): SteeredMissionsView {
  demandPageSize(asked.first, asked.longest);
  const [after, id] = asked.after ? keyOf(asked.after, [isText, isId]) : ['', ''];
  const named = rows.map(viewOf).filter((row) => isNamed(row, asked.text));
  const has = (view: MissionView) => named.filter((row) => belongsTo(row, view, asked.threshold));
  const keyed = (row: SteeredMissionView): [string, string] => [placeIn(asked.view, row), row.id];
  const chosen = has(asked.view)
    .filter((row) => compared(keyed(row), [after, id]) > 0)
    .sort((one, other) => compared(keyed(one), keyed(other)));
  return {
    ...pageOf(chosen, asked.first, keyed),
    counts: {
      all: named.length,
      toHelp: has('toHelp').length,
      expiringSoon: has('expiringSoon').length,
      ready: has('ready').length,
    },
  };
}

function viewOf(row: SteeredMissionRow): SteeredMissionView {
  const [stage, need, deadline] = [steeredStageOf(row), helpNeedOf(row, row.now), nextDeadlineOf(row, row.now)];
  return { ...row, stage, need, deadline };
}

function isNamed({ sortName, name }: SteeredMissionRow, text: string | null): boolean {
  const asked = (text ?? '').trim().toLowerCase();
  return asked === '' || sortName.includes(asked) || name.toLowerCase().includes(asked);
}

/** What ends is read by its day, all else by its name. */
function placeIn(view: MissionView, { sortName, labelledUntil }: SteeredMissionRow): string {
  return view === 'expiringSoon' ? (labelledUntil ?? '') : sortName;
}

type Key = readonly [string | undefined, string | undefined];

function compared([place = '', id = '']: Key, [otherPlace = '', otherId = '']: Key): number {
  if (place !== otherPlace) return place < otherPlace ? -1 : 1;
  return id === otherId ? 0 : id < otherId ? -1 : 1;
}

function belongsTo(row: SteeredMissionView, view: MissionView, threshold: number): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'toHelp':
      return row.need !== null;
    case 'expiringSoon':
      return expiresSoon(row.labelledUntil, dayOfUnion(row.now));
    case 'ready':
      return row.assessedAt !== null && row.appliedAt === null && row.plannedScore >= threshold;
  }
}
