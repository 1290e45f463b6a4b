import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DirectoryRefusal } from '@maillage/network-domain';
import { DirectoryChangedError, type DirectoryFiles, type DirectoryImportOutcome } from '@maillage/network-server';
import { importDirectoryCommand } from './import-directory.command.js';

const nothing: DirectoryImportOutcome = { created: 0, updated: 0, unchanged: 0, refused: [] };
const blankName: DirectoryRefusal = {
  file: 'missions.csv',
  line: 12,
  column: 'nom_usuel',
  code: '45901S00',
  value: '',
  reason: 'nameBlank',
};

describe('the command import-directory', () => {
  let folder: string;
  let missions: string;
  let regionals: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-import-'));
    missions = join(folder, 'missions.csv');
    regionals = join(folder, 'armls.csv');
    await writeFile(missions, 'Missions');
    await writeFile(regionals, 'ARML');
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function run(args: readonly string[], answer: DirectoryImportOutcome | Error = nothing) {
    const lines: string[] = [];
    const errors: string[] = [];
    const asked: { files: DirectoryFiles; apply: boolean }[] = [];
    const output = { out: (line: string) => void lines.push(line), err: (line: string) => void errors.push(line) };
    const code = await importDirectoryCommand(args, output, (files, { apply }) => {
      asked.push({ files, apply });
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    });
    return { code, lines, errors, asked };
  }

  test('gives both files to the import, and applies only when told', async () => {
    const { asked } = await run([missions, '--regional', regionals]);
    const applied = await run([missions, '--regional', regionals, '--apply']);

    expect(asked).toEqual([
      {
        files: {
          missions: { name: 'missions.csv', bytes: Buffer.from('Missions') },
          regionals: { name: 'armls.csv', bytes: Buffer.from('ARML') },
        },
        apply: false,
      },
    ]);
    expect(applied.asked).toMatchObject([{ apply: true }]);
  });

  test('prints the counts and the refused rows as JSON, and exits with 1 when there are any', async () => {
    const { code, lines } = await run([missions, '--regional', regionals, '--json'], {
      ...nothing,
      refused: [blankName],
    });

    expect(code).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        created: 0,
        updated: 0,
        unchanged: 0,
        refused: [{ ...blankName, message: 'missions.csv, line 12 (45901S00), nom_usuel: the name is blank.' }],
      },
    ]);
  });

  test('exits with 0 when nothing is refused', async () => {
    const { code, lines } = await run([missions, '--regional', regionals, '--apply'], { ...nothing, created: 463 });

    expect(code).toBe(0);
    expect(lines).toEqual(['Applied: 463 created, 0 updated, 0 unchanged.']);
  });

  test('says each refusal in a sentence without --json', async () => {
    const { code, errors } = await run([missions, '--regional', regionals, '--apply'], {
      ...nothing,
      refused: [blankName],
    });

    expect(code).toBe(1);
    expect(errors).toEqual([
      'missions.csv, line 12 (45901S00), nom_usuel: the name is blank.',
      'Nothing was applied: 1 refused.',
    ]);
  });

  test('shows what a hostile cell says without obeying it', async () => {
    const value = '\u001b[2J\u202eelacoL\u{E0041}';
    const refused = [{ ...blankName, value, reason: 'characterForbidden' as const }];
    const sentences = await run([missions, '--regional', regionals], { ...nothing, refused });
    const json = await run([missions, '--regional', regionals, '--json'], { ...nothing, refused });

    expect(sentences.errors[0]).toContain('"\\u001b[2J\\u202eelacoL\\udb40\\udc41"');
    expect(json.lines[0]).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(json.lines[0] ?? '').refused[0].value).toBe(value);
  });

  test.each([['absent.csv'], ['.']])(
    'a file that cannot be read, %s, is left to the import to refuse',
    async (name) => {
      const { asked } = await run([join(folder, name), '--regional', regionals]);

      expect(asked[0]?.files.missions.bytes).toBeUndefined();
    },
  );

  test('an import that another one overtook is to be run again', async () => {
    const { code, errors } = await run([missions, '--regional', regionals, '--apply'], new DirectoryChangedError());

    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('Run the command again')]);
  });

  test.each([[[]], [['a.csv']], [['a.csv', 'b.csv', '--regional', 'c.csv']], [['a.csv', '--regional']], [['--force']]])(
    'the call %j is answered with the usage, and asks nothing of the network',
    async (args: string[]) => {
      const { code, errors, asked } = await run(args);

      expect({ code, asked }).toEqual({ code: 2, asked: [] });
      expect(errors).toEqual([expect.stringMatching(/^Usage: maillage import-directory/)]);
    },
  );
});
