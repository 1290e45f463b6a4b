import type { Type } from '@nestjs/common';
import { AccountHolders } from './application/account-holders.js';
import { AccountInvitations } from './application/account-invitations.js';
import { AccountLinks } from './application/account-links.js';
import { ApiTokens } from './application/api-tokens.js';
import { Assistances } from './application/assistances.js';
import { AttemptThrottle } from './application/attempt-throttle.js';
import { ChangeEmail } from './application/change-email.use-case.js';
import { ChangePassword } from './application/change-password.use-case.js';
import { ChoosePassword } from './application/choose-password.use-case.js';
import { ConfirmEmail } from './application/confirm-email.use-case.js';
import { EndSessions } from './application/end-sessions.use-case.js';
import { ForgetAttempts } from './application/forget-attempts.job.js';
import { PasswordHasher } from './application/password-hasher.js';
import { RequestPasswordReset } from './application/request-password-reset.use-case.js';
import { SecondFactors } from './application/second-factors.js';
import { SessionOpening } from './application/session-opening.js';
import { SignIn } from './application/sign-in.use-case.js';
import { SignOut } from './application/sign-out.use-case.js';
import { AccountReader } from './persistence/account.reader.js';
import { AssistanceReader } from './persistence/assistance.reader.js';
import { AccountLinkResolver } from './graphql/account-link.resolver.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { ApiTokenResolver } from './graphql/api-token.resolver.js';
import { AssistanceResolver } from './graphql/assistance.resolver.js';
import { SecondFactorResolver } from './graphql/second-factor.resolver.js';

/** What people do with their accounts. */
export const accountProviders: readonly Type[] = [
  AccountHolders,
  AccountInvitations,
  AccountLinks,
  AccountReader,
  ApiTokens,
  AssistanceReader,
  Assistances,
  AttemptThrottle,
  ChangeEmail,
  ChangePassword,
  ChoosePassword,
  ConfirmEmail,
  EndSessions,
  ForgetAttempts,
  PasswordHasher,
  RequestPasswordReset,
  SecondFactors,
  SessionOpening,
  SignIn,
  SignOut,
];

export const accountResolvers: readonly Type[] = [
  AccountLinkResolver,
  AccountResolver,
  ApiTokenResolver,
  AssistanceResolver,
  SecondFactorResolver,
];
