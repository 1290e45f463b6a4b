import { type DynamicModule, Module } from '@nestjs/common';
import { ActorSource } from '@maillage/platform-server';
import { type DemoAccount, DemoAccounts } from './application/demo-accounts.js';
import { ImportDirectory } from './application/import-directory.use-case.js';
import { PasswordHasher } from './application/password-hasher.js';
import { SignIn } from './application/sign-in.use-case.js';
import { SignOut } from './application/sign-out.use-case.js';
import { MeView } from './graphql/me.view.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { MeReader } from './persistence/me.reader.js';
import { OrganisationReader } from './persistence/organisation.reader.js';
import { SessionActorSource } from './persistence/session-actor.source.js';

@Module({})
export class NetworkModule {
  static with(settings: { demoAccounts: readonly DemoAccount[] }): DynamicModule {
    return {
      module: NetworkModule,
      global: true,
      providers: [
        { provide: DemoAccounts, useValue: new DemoAccounts(settings.demoAccounts) },
        { provide: ActorSource, useClass: SessionActorSource },
        DirectoryRepository,
        ImportDirectory,
        PasswordHasher,
        SignIn,
        SignOut,
        MeReader,
        MeView,
        OrganisationReader,
        OrganisationResolver,
        SessionResolver,
      ],
      exports: [ActorSource, ImportDirectory],
    };
  }
}
