/** Called as the start moves on; a start that finds everything in place goes straight to `starting`. */
export interface PostgresProgress {
  (step: 'unpacking' | 'initialising' | 'starting' | 'ready'): void;
}

export type PostgresRole = 'superuser' | 'owner' | 'runtime' | 'jobs';

export interface RunningPostgres {
  readonly dataDir: string;
  readonly port: number;
  /** Connection string on 127.0.0.1 with the role's password; the database is `maillage` unless named. */
  url(role: PostgresRole, database?: string): string;
  /** False when this process joined a server that another one serves. */
  readonly startedByUs: boolean;
  /** Stops the server with all its processes. On a joined server it does nothing. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The data folder of Maillage; PostgreSQL lives in its subfolder `postgres`. */
  dataDir: string;
  onProgress?: PostgresProgress;
  /** PostgreSQL settings that replace or complete ours. */
  settings?: Record<string, string>;
  /** Told when a server that died could not be brought back. Without it, a process warning is emitted. */
  onFailure?: (error: Error) => void;
}
