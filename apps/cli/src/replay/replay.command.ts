import { migrateDatabase } from '@maillage/api';
import { ephemeralPostgres } from '@maillage/platform-postgres';
import { Client } from 'pg';
import { CommandError } from '../command-error.js';
import { layDemoNetwork } from '../demo-network.js';
import { type InSystemeReplay, replayInSysteme } from './in-systeme/replay-in-systeme.js';
import { type NetworkThemesReplay, replayNetworkThemes } from './network-themes/replay-network-themes.js';
import { type PoolingSurveyReplay, replayPoolingSurvey } from './pooling-survey/replay-pooling-survey.js';
import { type LabellingReplay, replayLabelling, type ReplayOptions } from './labelling/replay-labelling.js';

export const replayUsage = [
  'replay labelling [--json] [--missions <number>] [--months <number>] [--seed <number>]',
  'replay in-systeme [--json]',
  'replay network-themes [--json]',
  'replay pooling-survey [--json]',
].join('\n       maillage ');

const options = { '--missions': 'missions', '--months': 'months', '--seed': 'seed' } as const;

/** Plays a case of the network through the public API, on a clock of its own. @returns 1 when figures differ */
export async function replay([story, ...args]: readonly string[]): Promise<number> {
  if (story === 'in-systeme') return inSysteme(args);
  if (story === 'network-themes') return networkThemes(args);
  if (story === 'pooling-survey') return poolingSurvey(args);
  if (story !== 'labelling') throw new CommandError(`Say what to replay: maillage ${replayUsage}`);
  const isJson = args.includes('--json');
  const asked = { missions: 1_000, months: 30, seed: 20_261, ...numbersIn(args.filter((arg) => arg !== '--json')) };
  const onMonth: ReplayOptions['onMonth'] = ({ month, registered, started, audited, labelled }) => {
    if (isJson) return;
    process.stdout.write(
      `${month}: ${registered} registered, ${started} started, ${audited} audited, ${labelled} labelled\n`,
    );
  };
  const replayed = await onDemoNetwork((ground) => replayLabelling(ground, { ...asked, onMonth }));
  process.stdout.write(isJson ? `${JSON.stringify(figuresOf(replayed))}\n` : textOf(replayed));
  return replayed.differences.length === 0 ? 0 : 1;
}

/** @returns 1 when a figure is told otherwise than it was published, or than the rows say */
async function inSysteme(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--json')) throw new CommandError(`Say it so: maillage ${replayUsage}`);
  const replayed = await onDemoNetwork(replayInSysteme);
  const { differences, ...told } = replayed;
  const figures = { ...told, differences: differences.length, first: differences.slice(0, 5) };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : inSystemeText(replayed));
  return differences.length === 0 ? 0 : 1;
}

/** @returns 1 when a figure is told otherwise than the rows say, or half or fewer would pool a family */
async function poolingSurvey(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--json')) throw new CommandError(`Say it so: maillage ${replayUsage}`);
  const replayed = await onDemoNetwork(replayPoolingSurvey);
  const { differences, ...told } = replayed;
  const figures = { ...told, differences: differences.length, first: differences.slice(0, 5) };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : poolingSurveyText(replayed));
  return differences.length === 0 ? 0 : 1;
}

function poolingSurveyText(replayed: PoolingSurveyReplay): string {
  const { asked, answered, changedAnswers, families, keptBackGroups, proposals, differences } = replayed;
  const lines = [
    `${answered} of ${asked} Missions answered, ${changedAnswers} changed their answer; ${keptBackGroups} groups kept back`,
    ...families.map(({ label, percent, wouldPool }) => `${label}: ${wouldPool} would pool it, ${percent} %`),
    ...proposals.map(({ kind, title, missions }) => `${kind} proposed: ${title}, to ${missions} Missions`),
    ...differences.slice(0, 20),
  ];
  return `${lines.join('\n')}\n${differences.length} differences\n`;
}

function inSystemeText({ partners, awardCents, figures, warnings, refusedDay, differences }: InSystemeReplay): string {
  const lines = [
    `${partners} partners and one lead applicant; ${(awardCents / 100).toFixed(2)} € awarded`,
    ...figures.map(({ name, told, published }) => `${name}: ${told} (published: ${published})`),
    ...warnings.map(({ told, found }) => `warning: ${told} told, ${found} by its parts`),
    `refused: ${refusedDay?.value ?? 'nothing'} in ${refusedDay?.field ?? 'no field'}`,
    ...differences.slice(0, 20),
  ];
  return `${lines.join('\n')}\n${differences.length} differences\n`;
}

/** @returns 1 when a figure is told otherwise than the rows, or the case, say */
async function networkThemes(args: readonly string[]): Promise<number> {
  if (args.some((arg) => arg !== '--json')) throw new CommandError(`Say it so: maillage ${replayUsage}`);
  const replayed = await onDemoNetwork(replayNetworkThemes);
  const { differences, ...told } = replayed;
  const figures = { ...told, differences: differences.length, first: differences.slice(0, 5) };
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(figures)}\n` : networkThemesText(replayed));
  return differences.length === 0 ? 0 : 1;
}

function networkThemesText({ themes, workshops, kinds, differences }: NetworkThemesReplay): string {
  const lines = [
    ...themes.map(
      ({ title, situation, state, lead }) => `${title}: ${situation}, ${state}, ${lead === null ? 'no lead' : 'led'}`,
    ),
    `${workshops} web workshops`,
    ...kinds.map(
      ({ kind, held, registered, waiting, attended }) =>
        `${kind}: ${held} held, ${registered} seats taken, ${waiting} left waiting, ${attended} came`,
    ),
    ...differences.slice(0, 20),
  ];
  return `${lines.join('\n')}\n${differences.length} differences\n`;
}

function numbersIn(args: readonly string[]): Partial<Record<'missions' | 'months' | 'seed', number>> {
  const given: Partial<Record<'missions' | 'months' | 'seed', number>> = {};
  for (let place = 0; place < args.length; place += 2) {
    const name = options[args[place] as keyof typeof options] as 'missions' | 'months' | 'seed' | undefined;
    const value = Number(args[place + 1]);
    if (name === undefined || !Number.isInteger(value) || value < 1) {
      throw new CommandError(`Say it so: maillage ${replayUsage}`);
    }
    given[name] = value;
  }
  return given;
}

interface ReplayGround {
  readonly databaseUrl: string;
  readonly superuser: Client;
}

/** In a PostgreSQL of its own, which is gone afterwards: the invented network, of which nobody has begun. */
async function onDemoNetwork<Replayed>(play: (on: ReplayGround) => Promise<Replayed>): Promise<Replayed> {
  const postgres = await ephemeralPostgres();
  const superuser = new Client({ connectionString: postgres.url('superuser') });
  try {
    await migrateDatabase(postgres.url('owner'));
    const databaseUrl = postgres.url('runtime');
    await layDemoNetwork(
      { databaseUrl, connections: 8, publicUrl: 'http://localhost' },
      { onLaying: () => undefined, labelCycles: false },
    );
    await superuser.connect();
    return await play({ databaseUrl, superuser });
  } finally {
    await superuser.end();
    await postgres.stop();
  }
}

function figuresOf({ differences, ...replayed }: LabellingReplay): object {
  return { ...replayed, differences: differences.length, first: differences.slice(0, 5) };
}

function textOf({ missions, months, differences }: LabellingReplay): string {
  const last = months.at(-1);
  const delays = `median ${last?.weeksToApply ?? '-'} weeks to apply, ${last?.weeksToDecide ?? '-'} from the audit to the decision`;
  const lines = [`${missions} Missions over ${months.length} months; ${delays}`, ...differences.slice(0, 20)];
  return `${lines.join('\n')}\n${differences.length} differences between the dashboard and the rows\n`;
}
