import type { PublicAddress, TenantDatabase } from '@maillage/platform-server';
import { AccountHolders } from '../src/application/account-holders.js';
import { AccountInvitations } from '../src/application/account-invitations.js';
import { AccountLinks } from '../src/application/account-links.js';
import { ApiTokens } from '../src/application/api-tokens.js';
import { Assistances } from '../src/application/assistances.js';
import { AttemptThrottle } from '../src/application/attempt-throttle.js';
import { ChangeEmail } from '../src/application/change-email.use-case.js';
import { ChangePassword } from '../src/application/change-password.use-case.js';
import { ChoosePassword } from '../src/application/choose-password.use-case.js';
import { ConfirmEmail } from '../src/application/confirm-email.use-case.js';
import { EndSessions } from '../src/application/end-sessions.use-case.js';
import { PasswordHasher } from '../src/application/password-hasher.js';
import { RequestPasswordReset } from '../src/application/request-password-reset.use-case.js';
import { SecondFactors } from '../src/application/second-factors.js';
import { SessionOpening } from '../src/application/session-opening.js';
import { SignIn } from '../src/application/sign-in.use-case.js';
import { AccountReader } from '../src/persistence/account.reader.js';

/** The real use cases on a real database. */
export type AccountActs = ReturnType<typeof accountActs>;

export function accountActs(tenants: TenantDatabase, address: PublicAddress) {
  const passwords = new PasswordHasher();
  const throttle = new AttemptThrottle(tenants);
  const links = new AccountLinks(tenants);
  const sessions = new SessionOpening();
  const holders = new AccountHolders(tenants, passwords, throttle);
  return {
    ...{ passwords, throttle, links, sessions, holders },
    reader: new AccountReader(),
    invitations: new AccountInvitations(links, address),
    signIn: new SignIn(tenants, passwords, throttle, sessions),
    choosePassword: new ChoosePassword(tenants, links, passwords, throttle, sessions),
    requestReset: new RequestPasswordReset(tenants, throttle, links, address),
    changePassword: new ChangePassword(tenants, holders, passwords),
    changeEmail: new ChangeEmail(tenants, holders, links, address),
    confirmEmail: new ConfirmEmail(tenants),
    endSessions: new EndSessions(tenants),
    factors: new SecondFactors(tenants, holders, throttle),
    apiTokens: new ApiTokens(tenants),
    assistances: new Assistances(tenants),
  };
}
