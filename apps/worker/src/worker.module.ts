import { type DynamicModule, Module } from '@nestjs/common';
import { ApplicationModule, type ApplicationSettings } from '@maillage/api/contexts';

/** The contexts with processors on and no HTTP. */
@Module({})
export class WorkerModule {
  static with(settings: ApplicationSettings): DynamicModule {
    return { module: WorkerModule, imports: [ApplicationModule.with(settings)] };
  }
}
