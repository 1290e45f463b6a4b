/** A living session, as what is asked first of a request; its person becomes the person of the transaction. */
export interface SessionRow {
  readonly personId: string;
  readonly impersonationId: string | null;
  readonly isProved: boolean;
  readonly isSeenLongAgo: boolean;
}

export const personOfSession = {
  name: 'network.session.person',
  text: `select set_config('app.person', person_id::text, true) as "personId", impersonation_id as "impersonationId",
      coalesce(factor_at > clock_timestamp() - interval '12 hours', false) as "isProved",
      last_seen_at < clock_timestamp() - interval '5 minutes' as "isSeenLongAgo"
    from network.session where token_hash = $1 and ended_at is null and expires_at > clock_timestamp()`,
};

export const sessionSeen = {
  name: 'network.session.seen',
  text: 'update network.session set last_seen_at = clock_timestamp() where token_hash = $1',
};

/** What a session's person may be asked for, and in whose name an officer assists for now. */
export interface StandingRow {
  readonly isDisabled: boolean;
  readonly isDemo: boolean;
  readonly hasFactor: boolean;
  readonly assistanceId: string | null;
  readonly assistedId: string;
  readonly organisationId: string;
  readonly officerName: string;
  readonly officerOrganisationId: string;
  readonly expiresAt: Date;
}

export const standingOfPerson = {
  name: 'network.standing',
  text: `select coalesce(account.disabled_at is not null, false) as "isDisabled",
      coalesce(account.is_demo, false) as "isDemo",
      exists (select from network.second_factor factor
        where factor.person_id = $1 and factor.confirmed_at is not null) as "hasFactor",
      assistance.id as "assistanceId", assistance.person_id as "assistedId", assistance.concerned_id as "organisationId",
      assistance.officer_name as "officerName", assistance.tenant_id as "officerOrganisationId",
      assistance.expires_at as "expiresAt"
    from (select $1::uuid as person_id) asked
    left join network.account on account.person_id = asked.person_id
    left join network.impersonation assistance on assistance.id = $2 and assistance.officer_id = asked.person_id
      and assistance.ended_at is null and assistance.expires_at > clock_timestamp()`,
};

export interface ApiTokenRow {
  readonly personId: string;
  readonly organisationId: string;
  readonly capabilities: string[];
  readonly isExpired: boolean;
  readonly isEnded: boolean;
  readonly isUsedLongAgo: boolean;
}

export const personOfApiToken = {
  name: 'network.apiToken.person',
  text: `select set_config('app.person', person_id::text, true) as "personId", tenant_id as "organisationId",
      capabilities, expires_at <= clock_timestamp() as "isExpired", ended_at is not null as "isEnded",
      coalesce(last_used_at < clock_timestamp() - interval '1 minute', true) as "isUsedLongAgo"
    from network.api_token where token_hash = $1`,
};

export const apiTokenUsed = {
  name: 'network.apiToken.used',
  text: 'update network.api_token set last_used_at = clock_timestamp() where token_hash = $1',
};
