import { type DynamicModule, Module } from '@nestjs/common';
import { GraphqlApiModule, type PortalNoticeFacts } from '@maillage/platform-server';
import { ApplicationModule, type ApplicationSettings } from './application.module.js';
import { HealthController } from './health.controller.js';

export interface ApiSettings extends ApplicationSettings {
  /** The schema may be asked for, as developers' tools do. */
  readonly introspection: boolean;
  /** Proxies whose word is taken for where a request comes from; those of this machine unless named. */
  readonly trustedProxies?: readonly string[];
  /** What the legal pages say of who runs this portal. */
  readonly notice?: PortalNoticeFacts;
}

/** The contexts behind HTTP and GraphQL. */
@Module({})
export class ApiModule {
  static with(settings: ApiSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [ApplicationModule.with(settings), GraphqlApiModule.with(settings)],
      controllers: [HealthController],
    };
  }
}
