import { Global, Module, type Type } from '@nestjs/common';
import { RecipientDirectory } from '@maillage/network-contract';
import { ActorSource } from '@maillage/platform-server';
import { accountProviders, accountResolvers } from './account.providers.js';
import { directoryProviders, directoryResolvers } from './directory.providers.js';
import { DemoAccounts } from './application/demo-accounts.js';
import { DemoNetworkSeed } from './application/demo-network.seed.js';
import { ImportDirectory } from './application/import-directory.use-case.js';
import { MeView } from './graphql/me.view.js';
import { NetworkMapResolver } from './graphql/network-map.resolver.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { MembershipRecipients } from './persistence/membership-recipients.reader.js';
import { MeReader } from './persistence/me.reader.js';
import { NetworkMapReader } from './persistence/network-map.reader.js';
import { OrganisationListReader } from './persistence/organisation-list.reader.js';
import { OrganisationReader } from './persistence/organisation.reader.js';
import { PeopleListReader } from './persistence/people-list.reader.js';
import { PersonSearch } from './persistence/person-search.source.js';
import { OrganisationSearch } from './persistence/organisation-search.source.js';
import { SessionActorSource } from './persistence/session-actor.source.js';
import { transferProviders } from './transfer.providers.js';

export const networkResolvers: readonly Type[] = [
  ...directoryResolvers,
  NetworkMapResolver,
  OrganisationResolver,
  PeopleResolver,
  SessionResolver,
  ...accountResolvers,
];

/** Who there is: organisations, people, their memberships and sessions. Upstream of every other context. */
@Global()
@Module({
  providers: [
    { provide: ActorSource, useClass: SessionActorSource },
    { provide: RecipientDirectory, useClass: MembershipRecipients },
    ...accountProviders,
    ...directoryProviders,
    DemoAccounts,
    DemoNetworkSeed,
    DirectoryRepository,
    ImportDirectory,
    MeReader,
    MeView,
    NetworkMapReader,
    OrganisationListReader,
    OrganisationReader,
    OrganisationSearch,
    PeopleListReader,
    PersonSearch,
    ...transferProviders,
    ...networkResolvers,
  ],
  exports: [ActorSource, RecipientDirectory],
})
export class NetworkModule {}
