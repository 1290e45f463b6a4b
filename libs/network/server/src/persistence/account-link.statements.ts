export type LinkPurpose = 'invitation' | 'reset' | 'emailChange';

export interface LinkRow {
  readonly personId: string;
  readonly purpose: LinkPurpose;
  readonly address: string;
  readonly expiresAt: Date;
  readonly isUsed: boolean;
  readonly isExpired: boolean;
  /** Not even a repeated request is answered. */
  readonly isClosed: boolean;
}

/**
 * An earlier link of the same purpose opens nothing once a later one is written. Of a reset, which anybody may ask for, the
 * last two live: who asks for many ends none in use.
 */
export const keepLink = {
  name: 'network.link.keep',
  text: `with ended as (update network.account_token set used_at = clock_timestamp()
      where person_id = $2 and purpose = $3 and used_at is null
        and ($3 <> 'reset' or token_hash <> (select token_hash from network.account_token
          where person_id = $2 and purpose = $3 and used_at is null order by created_at desc, token_hash limit 1)))
    insert into network.account_token (token_hash, person_id, purpose, address, expires_at)
    values ($1, $2, $3, $4, clock_timestamp() + interval '72 hours')`,
};

/** Makes the person whom the link is for the person of the transaction. */
export const linkByToken = {
  name: 'network.link.byToken',
  text: `select set_config('app.person', person_id::text, true) as "personId", purpose, address,
      expires_at as "expiresAt", used_at is not null as "isUsed", expires_at <= clock_timestamp() as "isExpired",
      coalesce(used_at = 'infinity', false) as "isClosed"
    from network.account_token where token_hash = $1`,
};

/**
 * One of two who come at once with the same link gets a row, and nobody once the account has another address: a link
 * belongs to whoever reads the mailbox it went to.
 */
export const useLink = {
  name: 'network.link.use',
  text: `update network.account_token set used_at = clock_timestamp()
    where token_hash = $1 and used_at is null and expires_at > clock_timestamp()
      and (purpose = 'emailChange' or exists (select from network.account
        where account.person_id = account_token.person_id and lower(account.email) = lower(account_token.address)))
    returning person_id as "personId"`,
};
