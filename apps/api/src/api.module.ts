import { type DynamicModule, Module } from '@nestjs/common';
import { GraphqlApiModule } from '@maillage/platform-server';
import { ApplicationModule, type ApplicationSettings } from './application.module.js';
import { HealthController } from './health.controller.js';

export interface ApiSettings extends ApplicationSettings {
  /** The schema may be asked for, as developers' tools do. */
  readonly introspection: boolean;
}

/** The contexts behind HTTP and GraphQL. */
@Module({})
export class ApiModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [ApplicationModule.with(settings), GraphqlApiModule.with({ introspection: settings.introspection })],
      controllers: [HealthController],
    };
  }
}
