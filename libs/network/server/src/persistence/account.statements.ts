export interface AccountRow {
  readonly person_id: string;
  /** None while the person was invited and has not come. */
  readonly password_hash: string | null;
  readonly disabled_at: Date | null;
}

export const accountByEmail = {
  name: 'network.account.byEmail',
  text: 'select person_id, password_hash, disabled_at from network.account where lower(email) = $1',
};

export const beginSession = {
  name: 'network.session.begin',
  text: 'insert into network.session (token_hash, id, person_id, expires_at) values ($1, $2, $3, $4)',
};

export const endSession = {
  name: 'network.session.end',
  text: 'update network.session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
};
