import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { DirectoryDatabaseError, withDirectoryImport } from '../src/application/directory-import.connection.js';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const files = {
  missions: file('missions.csv', 'id_milo\n'),
  regionals: file('armls.csv', 'arml_code,nom,codes_region_cog\nARML-VALS,ARML des Trois Vals,24\n'),
};

describe('the connection of the import command', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });

  afterAll(() => database.drop());

  const previewOn = (url: string) =>
    withDirectoryImport(url, (directory) => directory.execute(files, { apply: false }));
  const databaseNamed = (name: string) =>
    Object.assign(new URL(database.url('runtime')), { pathname: `/${name}` }).href;

  test('serves the import and ends with it', async () => {
    const { refused } = await previewOn(database.url('runtime'));

    expect(refused).toContainEqual(expect.objectContaining({ file: 'missions.csv', reason: 'columnMissing' }));
  });

  test.each([
    ['that does not exist', () => databaseNamed('absent'), /does not answer \(3D000\)/],
    ['that was never migrated', () => databaseNamed('postgres'), /run "maillage migrate"/],
  ])('to a database %s is refused in a line that says what to do', async (_, url, sentence) => {
    const refusal = previewOn(url());

    await expect(refusal).rejects.toThrow(DirectoryDatabaseError);
    await expect(refusal).rejects.toThrow(sentence);
  });
});
