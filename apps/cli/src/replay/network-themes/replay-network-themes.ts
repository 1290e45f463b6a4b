import type { StampSource } from '@maillage/platform-server';
import type { Client } from 'pg';
import { Chance } from '../../chance.js';
import { ReplayPortal } from '../labelling/replay-portal.js';
import { SimulatedClock } from '../labelling/simulated-clock.js';
import { countRows } from './counted-rows.js';
import { laidThemes, type ThemeGroup, toldThemes } from './laid-themes.js';
import { themesCast } from './themes-cast.js';
import { themesCase, type WorkshopKindOfCase } from './themes-case.js';
import { heldWorkshops } from './year-of-workshops.js';

/** What was told of one kind of workshops, over the year. */
export interface KindFigures {
  readonly kind: WorkshopKindOfCase;
  readonly held: number;
  readonly registered: number;
  readonly waiting: number;
  readonly attended: number;
}

export interface NetworkThemesReplay {
  readonly seed: number;
  readonly themes: readonly {
    readonly title: string;
    readonly situation: string;
    readonly state: string;
    readonly lead: string | null;
  }[];
  readonly workshops: number;
  readonly kinds: readonly KindFigures[];
  readonly seatsGivenFromTheLine: number;
  /** One line for each figure that is told otherwise than the rows, or the case, say. */
  readonly differences: readonly string[];
}

/** Eight themes with their leads, and a year of web workshops, through the public API, on a clock of its own. */
export async function replayNetworkThemes(
  { databaseUrl, superuser }: { readonly databaseUrl: string; readonly superuser: Client },
  seed = 20_261,
): Promise<NetworkThemesReplay> {
  const clock = new SimulatedClock(new Date('2026-12-01T08:00:00Z'));
  const portal = await ReplayPortal.open(databaseUrl, superuser, clock as StampSource);
  try {
    const cast = await themesCast(portal, superuser);
    const stage = { ...cast, portal, clock, chance: new Chance(seed) };
    const groups = await laidThemes(stage);
    const led = groups.filter(
      (group): group is ThemeGroup & { lead: NonNullable<ThemeGroup['lead']> } => group.lead !== null,
    );
    const year = await heldWorkshops(stage, led);
    const themes = await toldThemes(stage, groups);
    const counted = await countRows(superuser, cast.officer.organisationId);
    const differences = [
      ...differing('themes', JSON.stringify(themes), JSON.stringify(counted.themes)),
      ...themesCase.themes.flatMap(({ title, situation }) =>
        differing(`situation of ${title}`, themes.find((theme) => theme.title === title)?.situation, situation),
      ),
      ...differing('leads', themes.filter(({ lead }) => lead !== null).length, led.length),
      ...year.kinds.flatMap((told) => [
        ...differing(`workshops of ${told.kind}`, told.held, themesCase.workshops[told.kind]),
        ...differing(`rows of ${told.kind}`, JSON.stringify(told), JSON.stringify(counted.kinds.get(told.kind))),
      ]),
      ...differing('seats given from the line', year.seatsGivenFromTheLine, counted.seatsGivenFromTheLine),
      ...differing('workshops above their seats', counted.overbooked, 0),
    ];
    const workshops = year.kinds.reduce((sum, { held }) => sum + held, 0);
    const { kinds, seatsGivenFromTheLine } = year;
    return { seed, themes, workshops, kinds, seatsGivenFromTheLine, differences };
  } finally {
    await portal.stop();
  }
}

function differing(name: string, told: unknown, wanted: unknown): string[] {
  return told === wanted ? [] : [`${name}: ${String(told)} instead of ${String(wanted)}`];
}
