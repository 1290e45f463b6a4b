import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CallsModule } from '@maillage/calls-server';
import { DocumentsModule } from '@maillage/documents-server';
import { FormsModule } from '@maillage/forms-server';
import { LabellingModule } from '@maillage/labelling-server';
import { NetworkModule } from '@maillage/network-server';
import {
  CatalogueGate,
  DatabaseModule,
  type DocumentSettings,
  EventsAndJobsModule,
  type EventsAndJobsOptions,
  ImportsAndExportsModule,
  PublicAddress,
  type StampSource,
} from '@maillage/platform-server';
import { PoolingModule } from '@maillage/pooling-server';
import { WorkgroupsModule } from '@maillage/workgroups-server';

export interface ApplicationSettings {
  /** URL of the runtime role. */
  readonly databaseUrl: string;
  /** Size of the pool of connections. */
  readonly connections: number;
  /** The address that people open, for the links of mails. */
  readonly publicUrl: string;
  readonly jobs: EventsAndJobsOptions;
  /** Whose clock stamps the acts: PostgreSQL's, unless a replay brings its own. */
  readonly stamps?: StampSource;
  /** Without them, no file is taken and none served. */
  readonly documents?: DocumentSettings;
}

/** All contexts on one database: what the API, the worker and the commands have in common. */
@Global()
@Module({})
export class ApplicationModule {
  static with({ databaseUrl, connections, publicUrl, jobs, documents, stamps }: ApplicationSettings): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        DatabaseModule.with({ url: databaseUrl, connections, ...(stamps === undefined ? {} : { stamps }) }),
        EventsAndJobsModule.forRoot(jobs),
        ImportsAndExportsModule,
        NetworkModule,
        DocumentsModule.with(documents),
        FormsModule,
        PoolingModule,
        LabellingModule,
        CallsModule,
        WorkgroupsModule,
      ],
      providers: [CatalogueGate, { provide: PublicAddress, useValue: new PublicAddress(publicUrl) }],
      exports: [PublicAddress],
    };
  }
}
