import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Capability } from '@maillage/network-contract';
import { type ActingActor, demandCapability, demandStanding, type FoundCaller } from '@maillage/platform-server';
import { type AccountWorld, anAccountWorld, nextPassword, presentPassword, somewhere } from './account-world.js';

const day = 86_400_000;

describe('an API token', () => {
  let world: AccountWorld;
  let director: ActingActor;

  beforeEach(async () => {
    world = await anAccountWorld();
    const { actor } = await world.caller(await world.signIn(world.director));
    if (actor === null) throw new Error('The director acts for nobody');
    director = actor;
  });
  afterEach(() => world.leave());

  const asked = (capabilities: Capability[] = ['readDirectory'], expiresAt = new Date(Date.now() + 30 * day)) => ({
    ...{ name: 'Tableau de bord', capabilities, expiresAt, idempotencyKey: world.key() },
  });
  const created = async (capabilities?: Capability[]) =>
    (await world.acts.apiTokens.create(director, asked(capabilities))) ?? '';

  test('acts for its person, for one organisation, with the capabilities chosen and no other', async () => {
    const secret = await created(['readDirectory', 'readCampaigns']);

    const caller = await world.actors.findByApiToken(secret, undefined);

    expect(caller).toMatchObject({
      person: { id: world.director.id },
      actor: { organisationId: world.mission.id },
      standing: { kind: 'apiToken' },
    });
    expect([...(caller.actor?.capabilities ?? [])].sort()).toEqual(['readCampaigns', 'readDirectory']);
    expect((await world.actors.findByApiToken(secret, world.otherMission.id)).actor).toBeNull();
  });

  test('is shown once and kept as a hash', async () => {
    const request = asked();

    const first = await world.acts.apiTokens.create(director, request);
    const again = await world.acts.apiTokens.create(director, request);

    expect(first).toMatch(/^mlg_[\w-]{43}$/);
    expect(again).toBeNull();
    const kept = await world.ask<{ row: string }>('select token::text as row from network.api_token token');
    const answers = await world.ask<{ row: string }>(
      'select request::text as row from platform.idempotent_request request',
    );
    expect(kept).toHaveLength(1);
    expect(JSON.stringify([...kept, ...answers])).not.toContain(first?.slice(4));
  });

  test.each<[string, Capability[]]>([
    ['its holder does not hold', ['importDirectory']],
    ['would make other tokens', ['keepOwnTokens']],
  ])('is refused with a capability that %s', async (_, capabilities) => {
    await expect(created(capabilities)).rejects.toMatchObject({ code: 'capabilityNotHeld' });
  });

  test.each([
    ['a year and a day', 367 * day],
    ['no time at all', -1000],
  ])('does not live for %s', async (_, life) => {
    const tooLong = world.acts.apiTokens.create(director, asked(['readDirectory'], new Date(Date.now() + life)));

    await expect(tooLong).rejects.toMatchObject({ code: 'tokenTooLong' });
  });

  test('has a name and at least one capability', async () => {
    await expect(created([])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const unnamed = world.acts.apiTokens.create(director, { ...asked(), name: ' ' });
    await expect(unnamed).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('loses what its holder loses, at the next request', async () => {
    const secret = await created(['readDirectory', 'joinCampaigns']);

    await world.ask(`update network.membership set role = 'projectOfficer' where person_id = $1`, [world.director.id]);
    const demoted = await world.actors.findByApiToken(secret, undefined);
    await world.ask(`update network.membership set ends_on = current_date - 1 where person_id = $1`, [
      world.director.id,
    ]);
    const gone = await world.actors.findByApiToken(secret, undefined);

    expect([...(demoted.actor?.capabilities ?? [])]).toEqual(['readDirectory']);
    expect(refusalOf(gone)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([
    ['ended', 'tokenEnded', `update network.api_token set ended_at = now()`],
    ['expired', 'tokenExpired', `update network.api_token set expires_at = now() - interval '1 second'`],
    ['of an account that was disabled', 'tokenEnded', `update network.account set disabled_at = now()`],
  ])('opens nothing when it is %s, and says so', async (_, reason, sql) => {
    const secret = await created();

    await world.ask(sql);

    expect(refusalOf(await world.actors.findByApiToken(secret, undefined))).toMatchObject({
      code: 'UNAUTHENTICATED',
      params: { reason },
    });
  });

  test('ends with the password under which it was made: changed, or chosen after a reset', async () => {
    const changed = await created();
    const me = world.inSession(world.director, await world.signIn(world.director));
    const change = { present: presentPassword, next: nextPassword, idempotencyKey: world.key() };
    await world.acts.changePassword.execute(me, change);
    const afterChange = await world.actors.findByApiToken(changed, undefined);

    const { email } = world.director;
    const forgotten = await created();
    await world.acts.requestReset.execute({ email, idempotencyKey: world.key() }, somewhere);
    const token = await world.secretSentTo(email);
    const chosen = { token, password: presentPassword, idempotencyKey: world.key() };
    await world.acts.choosePassword.execute(chosen, somewhere);
    const afterReset = await world.actors.findByApiToken(forgotten, undefined);

    for (const caller of [afterChange, afterReset]) {
      expect(refusalOf(caller)).toMatchObject({ code: 'UNAUTHENTICATED', params: { reason: 'tokenEnded' } });
    }
  });

  test('that nobody made opens nothing, and says so', async () => {
    const caller = await world.actors.findByApiToken('mlg_of-nobody', undefined);

    expect(refusalOf(caller)).toMatchObject({ code: 'UNAUTHENTICATED', params: { reason: 'tokenUnknown' } });
  });

  test('never does what asks for a second factor, or for the person', async () => {
    const caller = await world.actors.findByApiToken(await created(['joinCampaigns']), undefined);

    for (const more of [{ secondFactor: true }, { inPerson: true }] as const) {
      const act = () => demandStanding({ capability: 'joinCampaigns', writes: 'own', ...more }, caller);
      expect(act).toThrow(expect.objectContaining({ code: 'FORBIDDEN', params: { reason: 'notWithToken' } }));
    }
  });

  test('is listed with its last use, and ended by its person alone', async () => {
    const secret = await created();
    await world.actors.findByApiToken(secret, undefined);
    const [listed] = await tokens();

    const byAnother = world.acts.apiTokens.end(world.neighbour.id, listed?.id ?? '', world.key());

    expect(listed).toMatchObject({ name: 'Tableau de bord', organisation: 'Mission Locale du Val' });
    expect(listed?.lastUsedAt).toBeInstanceOf(Date);
    await expect(byAnother).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.acts.apiTokens.end(world.director.id, listed?.id ?? '', world.key());
    expect(await tokens()).toEqual([]);
    expect((await world.actors.findByApiToken(secret, undefined)).person).toBeNull();
  });

  const tokens = () =>
    world.tenants.read({ person: world.director.id, tenant: null, visible: [], writable: [], counted: [] }, (reads) =>
      world.acts.reader.apiTokens(reads, world.director.id),
    );
});

function refusalOf(caller: FoundCaller): unknown {
  try {
    demandCapability({ capability: 'readDirectory', writes: 'nothing' }, caller);
    return null;
  } catch (error) {
    return error;
  }
}
