export interface FactorRow {
  readonly secret: string;
  readonly isConfirmed: boolean;
  /** Of 30 seconds: a code of this one or of one before it was used. */
  readonly lastStep: number | null;
}

/** No row when one is in force. */
export const beginFactor = {
  name: 'network.factor.begin',
  text: `insert into network.second_factor as kept (person_id, secret) values ($1, $2)
    on conflict (person_id) do update set secret = $2, begun_at = clock_timestamp(), last_step = null
      where kept.confirmed_at is null
    returning person_id as "personId"`,
};

export const factorOf = {
  name: 'network.factor.of',
  text: `select secret, confirmed_at is not null as "isConfirmed", last_step::float8 as "lastStep"
    from network.second_factor where person_id = $1`,
};

/** The lock makes two who come with the same code follow each other. */
export const lockFactor = { name: 'network.factor.lock', text: `${factorOf.text} for update` };

/** The session $3 has proven who it is. */
export const useStep = {
  name: 'network.factor.useStep',
  text: `with used as (update network.second_factor
      set last_step = $2, confirmed_at = coalesce(confirmed_at, clock_timestamp()) where person_id = $1)
    update network.session set factor_at = clock_timestamp() where token_hash = $3`,
};

export const removeFactor = {
  name: 'network.factor.remove',
  text: `with codes as (delete from network.recovery_code where person_id = $1)
    delete from network.second_factor where person_id = $1`,
};

export const replaceRecoveryCodes = {
  name: 'network.recoveryCode.replace',
  text: `with removed as (delete from network.recovery_code where person_id = $1)
    insert into network.recovery_code (person_id, code_hash) select $1, unnest($2::text[])`,
};

/** The session $3 has proven who it is. No row when there is no such code, or it was used: then nothing is proven. */
export const useRecoveryCode = {
  name: 'network.recoveryCode.use',
  text: `with used as (update network.recovery_code set used_at = clock_timestamp()
        where person_id = $1 and code_hash = $2 and used_at is null returning person_id),
      proven as (update network.session set factor_at = clock_timestamp()
        where token_hash = $3 and exists (select from used))
    select person_id as "personId" from used`,
};
