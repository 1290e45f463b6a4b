import { TenantDatabase } from '@maillage/platform-server';
import { DataSource } from 'typeorm';
import { ImportDirectory } from './import-directory.use-case.js';
import { DirectoryRepository } from '../persistence/directory.repository.js';

/** The database cannot serve the import. The message is one line that says what to do about it. */
export class DirectoryDatabaseError extends Error {
  override readonly name = 'DirectoryDatabaseError';
}

// PostgreSQL's "undefined table" and "invalid schema name".
const codesWithoutSchema = ['42P01', '3F000'];

/**
 * The import alone, without the rest of the application: for a command, on connections that end with the work.
 *
 * @param databaseUrl as the runtime role
 * @throws DirectoryDatabaseError when the database does not answer or has no schema
 */
export async function withDirectoryImport<Result>(
  databaseUrl: string,
  work: (importDirectory: ImportDirectory) => Promise<Result>,
): Promise<Result> {
  const connections = await connected(databaseUrl);
  try {
    return await work(new ImportDirectory(new TenantDatabase(connections), new DirectoryRepository()));
  } catch (error) {
    if (!codesWithoutSchema.includes(codeOf(error))) throw error;
    throw new DirectoryDatabaseError('The database has no schema yet: run "maillage migrate" first.', { cause: error });
  } finally {
    await connections.destroy();
  }
}

async function connected(url: string): Promise<DataSource> {
  try {
    return await new DataSource({ type: 'postgres', url, poolSize: 2, logging: false }).initialize();
  } catch (error) {
    const reason = codeOf(error) || 'no reason given';
    throw new DirectoryDatabaseError(`The database does not answer (${reason}): check its address and that it runs.`, {
      cause: error,
    });
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
