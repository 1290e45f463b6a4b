/** A session, and the browser $7 known from then on. */
export const beginSession = {
  name: 'network.session.begin',
  text: `with known as (insert into network.known_device (device_hash, person_id) values ($7, $3)
      on conflict (person_id, device_hash) do update set last_seen_at = clock_timestamp())
    insert into network.session (token_hash, id, person_id, expires_at, device, address)
    values ($1, $2, $3, $4, $5, $6)`,
};

export const endSession = {
  name: 'network.session.end',
  text: 'update network.session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
};

export const endSessionById = {
  name: 'network.session.endById',
  text: `update network.session set ended_at = clock_timestamp()
    where person_id = $1 and id = $2 and ended_at is null returning id`,
};

/** All of a person's, but the one of which the hash is given. */
export const endOtherSessions = {
  name: 'network.session.endOthers',
  text: `update network.session set ended_at = clock_timestamp()
    where person_id = $1 and ended_at is null and token_hash is distinct from $2`,
};

export const assistInSession = {
  name: 'network.session.assist',
  text: 'update network.session set impersonation_id = $2 where token_hash = $1',
};

export const isKnownDevice = {
  name: 'network.device.isKnown',
  text: `select true as known from network.known_device
    where device_hash = $1 and last_seen_at > clock_timestamp() - interval '1 year'`,
};

/** All of a person's sessions end but $2, and whoever signed in from a browser other than $3 is a stranger again. */
export const leaveOthers = {
  name: 'network.session.leaveOthers',
  text: `with forgotten as (delete from network.known_device where person_id = $1 and device_hash is distinct from $3)
    ${endOtherSessions.text}`,
};
