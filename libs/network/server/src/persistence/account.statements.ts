export interface AccountRow {
  readonly person_id: string;
  readonly password_hash: string;
  readonly disabled_at: Date | null;
}

export const accountByEmail = {
  name: 'network.account.byEmail',
  text: 'select person_id, password_hash, disabled_at from network.account where lower(email) = $1',
};

export const beginSession = {
  name: 'network.session.begin',
  text: 'insert into network.session (token_hash, person_id, expires_at) values ($1, $2, $3)',
};

export const endSession = {
  name: 'network.session.end',
  text: 'update network.session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
};

/** Finds a living session by its secret's hash, and makes its person the person of the transaction. */
export const personOfSession = {
  name: 'network.session.person',
  text: `select set_config('app.person', person_id::text, true) as person_id from network.session
    where token_hash = $1 and ended_at is null and expires_at > clock_timestamp()`,
};
