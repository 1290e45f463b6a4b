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

export const useStep = {
  name: 'network.factor.useStep',
  text: `update network.second_factor set last_step = $2, confirmed_at = coalesce(confirmed_at, clock_timestamp())
    where person_id = $1`,
};

export const removeFactor = {
  name: 'network.factor.remove',
  text: 'delete from network.second_factor where person_id = $1',
};

export const removeRecoveryCodes = {
  name: 'network.recoveryCode.remove',
  text: 'delete from network.recovery_code where person_id = $1',
};

export const keepRecoveryCodes = {
  name: 'network.recoveryCode.keep',
  text: 'insert into network.recovery_code (person_id, code_hash) select $1, unnest($2::text[])',
};

export const useRecoveryCode = {
  name: 'network.recoveryCode.use',
  text: `update network.recovery_code set used_at = clock_timestamp()
    where person_id = $1 and code_hash = $2 and used_at is null returning person_id as "personId"`,
};
