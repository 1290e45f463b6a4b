import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandRun,
  demoPassword,
  demoPeople,
  freePort,
  isGoneSoon,
  joinCampaign,
  openedCampaign,
  portalDatabase,
  postgresOfFolder,
  runMaillage,
  seenCampaign,
  signedIn,
  someTerms,
  startMaillage,
  storyPortalFolder,
  storyPortalUrl,
} from '../src/index.js';

/** One sentence on one line, and no stack. */
const oneLine = /^[A-Z][^\n]+\n$/;

/** Starts one or two portals: seconds on a quiet machine. */
const patience = 180_000;

const regionalRows = `arml_code,nom,codes_region_cog
ARML-ILES,ARML des Îles,06
`;
const missionRows = `id_milo,nom_officiel,nom_usuel,code_region,code_departement,arml_code,timezone,nom_commune_siege,latitude,longitude
97690S00,976-ML VINDORELLE,Mission Locale de Vindorelle,06,976,ARML-ILES,Indian/Mayotte,Vindorelle-la-Halle,-12.8,45.15
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-command-'));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('the start says in one line why it cannot, and ends:', () => {
  it('the port is taken', async () => {
    const { port } = new URL(storyPortalUrl());

    const run = await runMaillage(['start'], { PORT: port, MAILLAGE_DATA_DIR: join(folder, 'unused') });

    expect(run).toEqual({ code: 1, out: '', err: expect.stringMatching(oneLine) });
    expect(run.err).toContain(`Port ${port} is taken.`);
  });

  it('the data folder cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');

    const run = await startOn(join(file, 'data'));

    expect(run).toEqual({ code: 1, out: '', err: expect.stringMatching(oneLine) });
    expect(run.err).toContain(`Cannot write to the data folder ${file}/data`);
  });

  it('the data folder was written by a newer version', async () => {
    const newer = await mkdtemp(join(folder, 'newer-'));
    await writeFile(join(newer, 'version.json'), JSON.stringify({ format: 1000, postgresql: 18 }));

    const run = await startOn(newer);

    expect(run).toEqual({ code: 1, out: '', err: expect.stringMatching(oneLine) });
    expect(run.err).toContain('was written by a newer version of Maillage');
  });

  it('the data folder is served already', async () => {
    const run = await startOn(storyPortalFolder());

    expect(run).toEqual({ code: 1, out: '', err: expect.stringMatching(oneLine) });
    expect(run.err).toContain(`Maillage already serves the data folder ${storyPortalFolder()}`);
    expect((await fetch(`${storyPortalUrl()}/health/ready`)).ok).toBe(true);
  });

  it('a variable is not what it must be', async () => {
    const run = await runMaillage(['start'], { PORT: 'three thousand', MAILLAGE_DATA_DIR: join(folder, 'unused') });

    expect(run).toEqual({ code: 1, out: '', err: 'PORT is not usable: it must be a port, 1 to 65535.\n' });
  });
});

describe('a portal that runs', () => {
  it(
    'is stopped by Ctrl-C, with its PostgreSQL, and refused by an older version once a newer one has run',
    async () => {
      const dataDir = await mkdtemp(join(folder, 'interrupted-'));
      const portal = await startMaillage({ dataDir, ownGroup: true });
      const postgres = postgresOfFolder(dataDir);

      const code = await portal.interrupt();

      expect(code).toBe(0);
      expect(await isGoneSoon(postgres)).toBe(true);
      const database = await portalDatabase(dataDir);
      await database.rows(`insert into schema_migration (timestamp, name) values (1, 'Later20991231000000')`);
      await database.close();
      const { err, ...older } = await startOn(dataDir);
      expect(older).toEqual({ code: 1, out: '' });
      expect(err.trim().split('\n').at(-1)).toContain('written by a newer Maillage (it has Later20991231000000)');
    },
    patience,
  );

  it(
    'is killed, leaves no PostgreSQL behind, and is found again as it was',
    async () => {
      const dataDir = await mkdtemp(join(folder, 'killed-'));
      const portal = await startMaillage({ dataDir, demo: true });
      const postgres = postgresOfFolder(dataDir);
      const officer = await signedIn(portal.url, demoPeople.officer, demoPassword);
      const director = await signedIn(portal.url, demoPeople.director, demoPassword);
      const campaign = await openedCampaign(officer, someTerms());
      await joinCampaign(director, campaign, 58);

      await portal.kill9();
      const isGone = await isGoneSoon(postgres);
      const again = await startMaillage({ dataDir, demo: true });
      const found = await seenCampaign(await signedIn(again.url, demoPeople.officer, demoPassword), campaign.id);
      await again.stop();

      expect(isGone).toBe(true);
      expect(found).toMatchObject({ title: campaign.title, state: 'needsOpen', gauge: { members: 1, firm: 58 } });
    },
    patience,
  );

  it('is joined by a command, which says what a directory would change and changes nothing', async () => {
    const missions = join(folder, 'missions.csv');
    const regionals = join(folder, 'armls.csv');
    await writeFile(regionals, regionalRows);
    await writeFile(missions, missionRows);

    const run = await runMaillage(['import-directory', missions, '--regional', regionals], {
      MAILLAGE_DATA_DIR: storyPortalFolder(),
    });

    expect(run).toEqual({ code: 0, out: expect.stringContaining('nothing is applied yet: 2 created'), err: '' });
    const union = await signedIn(storyPortalUrl(), demoPeople.union, demoPassword);
    const search = '{ organisations(filter: { text: "Vindorelle" }) { total } }';
    expect((await union.ask(search)).data).toEqual({ organisations: { total: 0 } });
  });
});

async function startOn(dataDir: string): Promise<CommandRun> {
  return runMaillage(['start'], { PORT: String(await freePort()), MAILLAGE_DATA_DIR: dataDir });
}
