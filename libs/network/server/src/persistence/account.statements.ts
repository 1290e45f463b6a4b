export interface AccountRow {
  readonly personId: string;
  /** None while the person was invited and has not come. */
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
}

/** Makes its person the person of the transaction, as the rows of this person are asked next. */
export const accountByEmail = {
  name: 'network.account.byEmail',
  text: `select set_config('app.person', person_id::text, true) as "personId", password_hash as "passwordHash",
      disabled_at is not null as "isDisabled"
    from network.account where lower(email) = $1`,
};

/** The account of the person of the transaction, and the organisation in whose name mails are written to this person. */
export interface HolderRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly homeId: string;
  readonly passwordHash: string | null;
}

export const holderOfAccount = {
  name: 'network.account.holder',
  text: `select person.id as "personId", person.given_name || ' ' || person.family_name as name, account.email,
      person.tenant_id as "homeId", account.password_hash as "passwordHash"
    from network.account join network.person on person.id = account.person_id where account.person_id = $1`,
};

/** Ends a person's links for good, those that were used as well, but the one whose hash is $3. */
const closed = `closed as (update network.account_token set used_at = 'infinity'
    where person_id = $1 and token_hash is distinct from $3)`;

/** API tokens and links of the password of before open nothing any more. */
export const setPassword = {
  name: 'network.account.setPassword',
  text: `with ${closed}, ended as (update network.api_token set ended_at = clock_timestamp()
      where person_id = $1 and ended_at is null)
    update network.account set password_hash = $2 where person_id = $1`,
};

/** Links that went to the former address open nothing any more. */
export const setEmail = {
  name: 'network.account.setEmail',
  text: `with ${closed} update network.account set email = $2 where person_id = $1`,
};

/** The opening of accounts is a task without a person, within the act of whoever invites. */
export const asOpeningTask = { name: 'network.account.asTask', text: `select set_config('app.machine', $1, true)` };

/** Corrects the address of who has not come yet. No row when the person has an account already, and has come to it. */
export const openInvited = {
  name: 'network.account.open',
  text: `with readdressed as (update network.account set email = $2 where person_id = $1 and password_hash is null
        returning person_id),
      opened as (insert into network.account (person_id, email) select $1, $2
        where not exists (select from readdressed) on conflict (person_id) do nothing returning person_id)
    select person_id as "personId" from readdressed union all select person_id from opened`,
};
