import { Global, Module, type Type } from '@nestjs/common';
import { RecipientDirectory } from '@maillage/network-contract';
import { ActorSource } from '@maillage/platform-server';
import { AccountHolders } from './application/account-holders.js';
import { AccountInvitations } from './application/account-invitations.js';
import { AccountLinks } from './application/account-links.js';
import { AttemptThrottle } from './application/attempt-throttle.js';
import { ChangeEmail } from './application/change-email.use-case.js';
import { ChangePassword } from './application/change-password.use-case.js';
import { ChoosePassword } from './application/choose-password.use-case.js';
import { ConfirmEmail } from './application/confirm-email.use-case.js';
import { DemoAccounts } from './application/demo-accounts.js';
import { DemoNetworkSeed } from './application/demo-network.seed.js';
import { EndSessions } from './application/end-sessions.use-case.js';
import { ForgetAttempts } from './application/forget-attempts.job.js';
import { ImportDirectory } from './application/import-directory.use-case.js';
import { PasswordHasher } from './application/password-hasher.js';
import { RequestPasswordReset } from './application/request-password-reset.use-case.js';
import { SessionOpening } from './application/session-opening.js';
import { SignIn } from './application/sign-in.use-case.js';
import { SignOut } from './application/sign-out.use-case.js';
import { AccountLinkResolver } from './graphql/account-link.resolver.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { MeView } from './graphql/me.view.js';
import { OrganisationResolver } from './graphql/organisation.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { AccountReader } from './persistence/account.reader.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { MembershipRecipients } from './persistence/membership-recipients.reader.js';
import { MeReader } from './persistence/me.reader.js';
import { OrganisationListReader } from './persistence/organisation-list.reader.js';
import { OrganisationReader } from './persistence/organisation.reader.js';
import { PeopleListReader } from './persistence/people-list.reader.js';
import { PersonSearch } from './persistence/person-search.source.js';
import { OrganisationSearch } from './persistence/organisation-search.source.js';
import { SessionActorSource } from './persistence/session-actor.source.js';

export const networkResolvers: readonly Type[] = [
  OrganisationResolver,
  PeopleResolver,
  SessionResolver,
  AccountResolver,
  AccountLinkResolver,
];

const accountActs: readonly Type[] = [
  AccountHolders,
  AccountInvitations,
  AccountLinks,
  AccountReader,
  AttemptThrottle,
  ChangeEmail,
  ChangePassword,
  ChoosePassword,
  ConfirmEmail,
  EndSessions,
  ForgetAttempts,
  RequestPasswordReset,
  SessionOpening,
  SignIn,
  SignOut,
];

/** Who there is: organisations, people, their memberships and sessions. Upstream of every other context. */
@Global()
@Module({
  providers: [
    { provide: ActorSource, useClass: SessionActorSource },
    { provide: RecipientDirectory, useClass: MembershipRecipients },
    ...accountActs,
    DemoAccounts,
    DemoNetworkSeed,
    DirectoryRepository,
    ImportDirectory,
    PasswordHasher,
    MeReader,
    MeView,
    OrganisationListReader,
    OrganisationReader,
    OrganisationSearch,
    PeopleListReader,
    PersonSearch,
    ...networkResolvers,
  ],
  exports: [ActorSource, RecipientDirectory],
})
export class NetworkModule {}
