import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PaymentStep } from '@maillage/calls-domain';
import { agreementRead, applicationRead } from './as-read.js';
import { decided } from './award-scene.js';
import { once, openedCall } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';
import { committed, invited } from './consortium-inputs.js';
import { assigned, inReview, seated } from './jury-scene.js';
import { everybodyOf, mailOf, nothingTold, portalOf, toldBy } from './told.js';

const schedule: PaymentStep[] = [
  { kind: 'advance', shareBasisPoints: 5_000, dueOn: '2055-03-01', condition: 'signature' },
  { kind: 'final', shareBasisPoints: 5_000, dueOn: '2056-03-01', condition: 'finalReport' },
];

describe('what is told of an award', () => {
  let world: CallsWorld;
  let applicationId: string;
  let paymentId: string;
  const act = (reason: string | null = null) => ({ ...once(), applicationId, reason });

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    const { ids } = await decided(world, 1, { mostPerOrganisationCents: null });
    [applicationId = ''] = ids;
    const { grants, awards } = world.acts;
    await grants.grant(world.arml, { ...once(), applicationId, amountCents: 30_000_00 });
    await awards.revise(world.arml, {
      ...{ ...once(), applicationId, amountCents: 30_000_00, schedule, onward: { isAllowed: false }, reason: 'Prévu' },
    });
    await awards.move(world.arml, 'approve', 'approveCallAward', act());
    await nothingTold(world);
  });

  const sent = async () => {
    await world.acts.awards.send(world.arml, act());
    const told = await toldBy(world);
    await nothingTold(world);
    return told;
  };
  async function running() {
    await sent();
    await world.acts.awards.sign(world.president, await agreementRead(world, applicationId));
    const { payments } = await world.acts.awards.activate(world.arml, await agreementRead(world, applicationId));
    paymentId = payments[0]?.id ?? '';
    await nothingTold(world);
  }
  const inFile = () => `${portalOf(world.arml)}/dossiers/${applicationId}`;
  const inApplication = () => `${portalOf(world.president)}/candidatures/${applicationId}`;

  test('an agreement goes to who signs it, with the way to it, once', async () => {
    const told = await sent();

    expect(told).toMatchObject([{ to: mailOf(world.president), subject: 'À signer : Des vélos et un permis' }]);
    expect(told[0]?.body).toContain(`Lire et signer : ${inApplication()}\n`);
  });

  test('its signature goes to who gives', async () => {
    await sent();

    await world.acts.awards.sign(world.president, await agreementRead(world, applicationId));

    const told = await toldBy(world);
    expect(told).toMatchObject([{ to: mailOf(world.arml), subject: expect.stringContaining('Signé par la Mission') }]);
    expect(told[0]?.body).toContain(inFile());
  });

  test('an amendment is told as one', async () => {
    await running();

    await world.acts.awards.amend(world.arml, {
      ...{
        ...once(),
        applicationId,
        amountCents: 40_000_00,
        schedule,
        onward: { isAllowed: false },
        reason: 'Un volet',
      },
    });

    expect((await toldBy(world)).map(({ body }) => body)).toEqual([expect.stringContaining('Un avenant change')]);
  });

  test('a payment goes to who gives when it is asked for, and to who receives when it is made', async () => {
    await running();
    await world.acts.payments.ask(world.missions[0], { ...once(), paymentId, note: 'RIB joint' });
    const asked = await toldBy(world);
    await nothingTold(world);

    await world.acts.payments.check(world.arml, { ...once(), paymentId });
    await world.acts.payments.record(world.arml, { ...once(), paymentId, paidOn: '2055-03-02' });

    expect(asked).toMatchObject([{ to: mailOf(world.arml) }]);
    expect(asked[0]?.body).toMatch(/demande le versement de 15\s000,00 €/u);
    expect(asked[0]?.body).toContain(inFile());
    const made = await toldBy(world);
    expect(made.map(({ to }) => to).sort()).toEqual([mailOf(world.missions[0]), mailOf(world.president)].sort());
    expect(made[0]?.body).toMatch(/a versé 15\s000,00 € le 02\/03\/2055/u);
  });

  test('its end goes to who receives, with what will be paid no more; before the agreement it is told nobody', async () => {
    await running();

    await world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', act('Projet arrêté'));

    const told = await toldBy(world);
    expect(told.map(({ to }) => to).sort()).toEqual([mailOf(world.missions[0]), mailOf(world.president)].sort());
    expect(told[0]?.body).toMatch(/Projet arrêté[^]*30\s000,00 €, ne seront pas faits/u);
    expect(told[0]?.body).toContain(inApplication());
  });

  test('an award that its recipient never heard of ends without a word', async () => {
    await world.acts.awards.move(world.arml, 'cancel', 'cancelCallAward', act('Renoncement'));

    expect(await toldBy(world)).toEqual([]);
  });
});

describe('what is told of a consortium', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(() => nothingTold(world));

  test('who is replaced is told why, and the successor is invited', async () => {
    const [lead, one, two] = world.missions;
    const { id, places } = await invited(world, await openedCall(world), [one]);
    await nothingTold(world);

    await world.acts.leading.replace(lead, {
      ...{ ...once(), applicationId: id, partnerId: places[0] ?? '', reason: 'Un autre territoire' },
      organisationId: two.organisationId,
    });

    const told = await toldBy(world);
    expect(told.length).toBe(2);
    const left = told.find(({ to }) => to === mailOf(one));
    expect(left?.body).toContain('Motif : Un autre territoire');
    const invitation = told.find(({ to }) => to === mailOf(two));
    expect(invitation?.body).toContain(`${portalOf(two)}/candidatures/${id}/consortium`);
  });

  test('who left by itself is not told that it is replaced', async () => {
    const [lead, one] = world.missions;
    const { id, places } = await invited(world, await openedCall(world), [one]);
    const partnerId = places[0] ?? '';
    await world.acts.taking.decline(one, { ...once(), partnerId, reason: 'Pas cette année' });
    await nothingTold(world);

    await world.acts.leading.replace(lead, { ...once(), applicationId: id, partnerId, reason: 'Décliné' });

    expect(await toldBy(world)).toEqual([]);
  });

  test('its partners are told the outcome with the lead, each person once whatever is decided', async () => {
    const { arml, missions } = world;
    const call = await openedCall(world);
    const { id, places } = await invited(world, call, [missions[1]]);
    await committed(world, missions[1], places[0] ?? '');
    const act = () => ({ ...once(), applicationId: id });
    await world.acts.applications.askSignOff(world.officer, act());
    await world.acts.applications.signOff(world.president, await applicationRead(world, id));
    await world.acts.applications.deposit(missions[0], await applicationRead(world, id));
    await world.acts.examinations.move(arml, 'examine', 'examineApplication', act());
    await nothingTold(world);

    await world.acts.examinations.move(arml, 'declareInadmissible', 'declareApplicationInadmissible', {
      ...{ ...act(), reason: 'Hors du territoire' },
    });

    const told = await toldBy(world);
    expect(told.map(({ to }) => to).sort()).toEqual([missions[0], missions[1], world.president].map(mailOf).sort());
    const partner = told.find(({ to }) => to === mailOf(missions[1]));
    expect(partner?.body).toMatch(
      /que conduit la Mission Locale du Val d’Aubre et dont vous êtes partenaire, n’est pas recevable/u,
    );
    expect(partner?.body).toContain(`${portalOf(missions[1])}/candidatures/${id}\n`);
  });
});

describe('what is told of the decisions of a call', () => {
  let world: CallsWorld;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());

  test('is one mail for who awaits several', async () => {
    const { call, ids } = await decided(world, 2);
    await world.ask(
      `insert into calls.outcome (id, tenant_id, application_id, lead_id, state, motives, told_at)
        select gen_random_uuid(), coordinator_id, id, tenant_id, 'awarded', 'Solide', now()
        from calls.application where call_id = $1`,
      [call.id],
    );
    await nothingTold(world);
    await world.ask(
      `insert into platform.outbox_event (id, tenant_id, name, payload, occurred_at)
        values (gen_random_uuid(), $1, 'outcomesTold', $2, now())`,
      [world.arml.organisationId, { callId: call.id, applicationId: null }],
    );

    const told = (await toldBy(world)).filter(({ to }) => to === mailOf(world.missions[0]));

    expect(told).toMatchObject([{ subject: 'Décisions sur 2 candidatures : Mobilités 16-25' }]);
    for (const id of ids) expect(told[0]?.body).toContain(`/candidatures/${id}\n`);
  });

  test('a reviewer is led to the review, and who runs the call to the jury once an interest is declared', async () => {
    const { call, application } = await inReview(world);
    const reviewer = await seated(world, world.arml, 'Relectrice');
    await nothingTold(world);
    const assignmentId = await assigned(world, application, reviewer);
    const asked = await toldBy(world, [...everybodyOf(world), reviewer]);
    await nothingTold(world);

    await world.acts.reviewing.declareInterest(reviewer, { ...once(), assignmentId, reason: 'Ancien collègue' });

    expect(asked).toMatchObject([{ to: mailOf(reviewer) }]);
    expect(asked[0]?.body).toContain(`${portalOf(world.arml)}/evaluations/${assignmentId}\n`);
    const told = await toldBy(world);
    expect(told).toMatchObject([{ to: mailOf(world.arml) }]);
    expect(told[0]?.body).toContain(`${portalOf(world.arml)}/appels/${call.id}/jury\n`);
  });
});
