import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const minutes = 60_000;

/** The command as it is typed, from `dist`: build before. Each replay has a PostgreSQL of its own. */
async function replayed(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, 'replay', ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [figures, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, errors: errors.slice(-4_000), figures: figures === '' ? {} : (JSON.parse(figures) as object) };
}

/** Of labelling, few of the Missions over all its months: the whole takes some minutes. */
const cases = [
  [['network-themes'], { workshops: 40 }],
  [['pooling-survey'], { answered: 439 }],
  [['in-systeme'], { partners: 37, awardCents: 155_400_000 }],
  [['labelling', '--missions', '40'], { missions: 40 }],
] as const;

describe('a case of the network, played through the public API', () => {
  test.each(cases)(
    '%j tells what its rows say',
    async (args, figures) => {
      expect(await replayed(...args)).toMatchObject({ code: 0, errors: '', figures: { ...figures, differences: 0 } });
    },
    5 * minutes,
  );
});
