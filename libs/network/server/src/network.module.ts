import { Global, Module, type Type } from '@nestjs/common';
import { RecipientDirectory } from '@maillage/network-contract';
import { ActorSource } from '@maillage/platform-server';
import { DemoAccounts } from './application/demo-accounts.js';
import { DemoNetworkSeed } from './application/demo-network.seed.js';
import { ImportDirectory } from './application/import-directory.use-case.js';
import { PasswordHasher } from './application/password-hasher.js';
import { SignIn } from './application/sign-in.use-case.js';
import { SignOut } from './application/sign-out.use-case.js';
import { MeView } from './graphql/me.view.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { MembershipRecipients } from './persistence/membership-recipients.reader.js';
import { MeReader } from './persistence/me.reader.js';
import { OrganisationReader } from './persistence/organisation.reader.js';
import { OrganisationSearch } from './persistence/organisation-search.source.js';
import { SessionActorSource } from './persistence/session-actor.source.js';

export const networkResolvers: readonly Type[] = [OrganisationResolver, SessionResolver];

/** Who there is: organisations, people, their memberships and sessions. Upstream of every other context. */
@Global()
@Module({
  providers: [
    { provide: ActorSource, useClass: SessionActorSource },
    { provide: RecipientDirectory, useClass: MembershipRecipients },
    DemoAccounts,
    DemoNetworkSeed,
    DirectoryRepository,
    ImportDirectory,
    PasswordHasher,
    SignIn,
    SignOut,
    MeReader,
    MeView,
    OrganisationReader,
    OrganisationSearch,
    ...networkResolvers,
  ],
  exports: [ActorSource, RecipientDirectory],
})
export class NetworkModule {}
