import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActOnce } from '../idempotency/act-once.js';
import { DatabaseStamps, StampSource } from './stamp.js';
import { TenantDatabase } from './tenant-database.js';

export interface DatabaseSettings {
  /** URL of the runtime role, which owns nothing. */
  readonly url: string;
  readonly connections: number;
  /** Whose clock stamps the acts: PostgreSQL's, unless a replay brings its own. */
  readonly stamps?: StampSource;
}

/** The tenant transaction, and acts done once, for processes with or without HTTP. */
@Global()
@Module({})
export class DatabaseModule {
  static with({ url, connections, stamps }: DatabaseSettings): DynamicModule {
    const connection = TypeOrmModule.forRoot({
      type: 'postgres',
      url,
      parseInt8: true,
      poolSize: connections,
      extra: { connectionTimeoutMillis: 10_000 },
      retryAttempts: 0,
      logging: false,
    });
    return {
      module: DatabaseModule,
      imports: [connection],
      providers: [ActOnce, TenantDatabase, { provide: StampSource, useValue: stamps ?? new DatabaseStamps() }],
      exports: [ActOnce, TenantDatabase, StampSource],
    };
  }
}
