import { EventConsumer, EventRegistry, type StampSource, TenantDatabase } from '@maillage/platform-server';
import { type FrameworkContent } from '@maillage/labelling-domain';
import { KeepFiguresOfTheDay } from '@maillage/labelling-server';
import type { Client } from 'pg';
import { Chance } from '../../chance.js';
import { countIndependently } from './counted-independently.js';
import { type Dashboard, dashboardDifferences, dashboardDocument } from './dashboard-differences.js';
import { courseBy } from './mission-course.js';
import { castIn } from './replay-cast.js';
import { ReplayPortal } from './replay-portal.js';
import { ReplayedAudits } from './replayed-audits.js';
import { ReplayedCommission } from './replayed-commission.js';
import { ReplayedMission, type ReplayStage } from './replayed-mission.js';
import { daysAfter, monthAfter, SimulatedClock } from './simulated-clock.js';

export interface ReplayOptions {
  readonly months: number;
  readonly missions: number;
  readonly seed: number;
  /** Told after each month. */
  readonly onMonth: (month: ReplayedMonth) => void;
}

export interface ReplayedMonth {
  readonly month: string;
  readonly registered: number;
  readonly started: number;
  readonly audited: number;
  readonly labelled: number;
  readonly weeksToApply: number | null;
  readonly weeksToDecide: number | null;
}

export interface LabellingReplay {
  readonly missions: number;
  readonly months: readonly ReplayedMonth[];
  /** One line for each figure that the dashboard told otherwise than the rows. */
  readonly differences: readonly string[];
}

/** The labelling of the network over some years, on a clock of its own, ending in the present month. */
export async function replayLabelling(
  { databaseUrl, superuser }: { databaseUrl: string; superuser: Client },
  { months, missions, seed, onMonth }: ReplayOptions,
): Promise<LabellingReplay> {
  const beginning = monthAfter(new Date(), -months);
  const clock = new SimulatedClock(daysAfter(beginning, -10));
  const portal = await ReplayPortal.open(databaseUrl, superuser, clock as StampSource);
  try {
    const chance = new Chance(seed);
    const cast = await castIn(portal, superuser, missions);
    const stage: ReplayStage = { portal, superuser, clock, chance, framework: await frameworkIn(superuser) };
    const played = cast.missions.map((head) => new ReplayedMission(stage, head, courseBy(chance, months)));
    const audits = new ReplayedAudits(stage, cast.officer);
    const commission = new ReplayedCommission(stage, cast.officer);
    await audits.enterPool(cast.auditors, cast.auditors.length / 2);
    await commission.enter(cast.members);
    const told: ReplayedMonth[] = [];
    const differences: string[] = [];
    for (let month = 0; month < months; month += 1) {
      clock.moveTo(monthAfter(beginning, month));
      await audits.live(played);
      if (month % 3 === 2) {
        const waiting = await audits.cyclesIn('reportFinal');
        await commission.meet(
          waiting.map(({ id }) => id),
          played,
        );
      }
      for (const mission of played) await mission.live(month);
      await deliverEvents(portal, superuser);
      const { line, found } = await compare(stage, cast.officer);
      told.push(line);
      differences.push(...found.map((difference) => `${line.month}, ${difference}`));
      onMonth(line);
    }
    return { missions: played.length, months: told, differences };
  } finally {
    await portal.stop();
  }
}

async function frameworkIn(superuser: Client): Promise<ReplayStage['framework']> {
  const { rows } = await superuser.query<{ id: string; content: FrameworkContent }>(
    `select framework.id, version.content from labelling.framework
     join labelling.framework_version version on version.framework_id = framework.id
     where framework.audience = 'missions' and version.state = 'published' order by version.number desc limit 1`,
  );
  const [framework] = rows;
  if (framework === undefined) throw new Error('No framework for Missions is published');
  return framework;
}

/** What the relay and the workers would do: each event to its handler, once. */
async function deliverEvents(portal: ReplayPortal, superuser: Client): Promise<void> {
  const { application } = portal.api;
  const registry = application.get(EventRegistry, { strict: false });
  const consumer = new EventConsumer(application.get(TenantDatabase, { strict: false }), registry);
  const { rows } = await superuser.query<{ id: string }>(
    `select id from platform.outbox_event event where not exists
       (select from platform.consumed_event where event_id = event.id) order by occurred_at desc, id desc`,
  );
  for (const { id } of rows) await consumer.consume(id);
  await application.get(KeepFiguresOfTheDay, { strict: false }).run();
}

async function compare(
  { portal, superuser, clock, framework }: ReplayStage,
  officer: Parameters<ReplayPortal['query']>[0],
) {
  const dashboard = await portal.query<Dashboard>(officer, 'labelSteering', dashboardDocument, {
    frameworkId: framework.id,
  });
  const counted = await countIndependently(superuser, framework.id, clock.now());
  const line: ReplayedMonth = {
    ...{ month: clock.day().slice(0, 7), registered: counted.engaged, started: counted.started },
    ...{ audited: counted.audited, labelled: counted.labelled },
    ...{ weeksToApply: counted.weeksToApply, weeksToDecide: counted.weeksToDecide },
  };
  return { line, found: dashboardDifferences(dashboard, counted) };
}
