import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fieldsOf, type FormDefinition, type FormField, type PrefillSource } from '@maillage/forms-domain';
import { withSiretKey } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { applicationRead } from './as-read.js';
import { begun, once, openedCall, publishedForm, someForm } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

const frame = { help: '', required: false, showWhen: null, locked: false };
const line = (key: string, prefill: PrefillSource): FormField => ({
  ...{ ...frame, key, label: key, prefill, kind: 'text' as const, long: false, maxLength: 200 },
});
const again = (key: string): PrefillSource => ({ from: 'earlierResponse', key });

/** Eleven questions about who applies and its project, of which the portal knows ten. */
const knowing: FormDefinition = {
  sections: [
    {
      ...{ key: 'us', title: 'Notre structure', help: '', showWhen: null, startsAfter: [] },
      fields: [
        line('name', { from: 'organisation', fact: 'name' }),
        { ...frame, key: 'siret', label: 'SIRET', prefill: { from: 'organisation', fact: 'siret' }, kind: 'siret' },
        line('address', { from: 'organisation', fact: 'address' }),
        {
          ...frame,
          key: 'commune',
          label: 'Commune',
          prefill: { from: 'organisation', fact: 'commune' },
          kind: 'commune',
        },
        line('head', { from: 'organisation', fact: 'presidentName' }),
        line('staff', { from: 'organisation', fact: 'staff' }),
        line('young', { from: 'organisation', fact: 'youngPeople' }),
        line('level', { from: 'label', fact: 'labelLevel' }),
      ],
    },
    {
      ...{ key: 'project', title: 'Le projet', help: '', showWhen: null, startsAfter: [] },
      fields: [line('summary', again('summary')), line('partners', again('reached')), line('news', again('unheardOf'))],
    },
  ],
  ineligibility: [],
};

describe('an application of the second year', () => {
  let world: CallsWorld;
  let siret: string;

  beforeAll(async () => {
    world = await aCallsWorld();
    siret = withSiretKey('000100000001');
    const { organisationId } = world.officer;
    await world.ask(
      `insert into network.organisation_profile (tenant_id, siret, address, postal_code, commune_code)
        values ($1, $2, '3 rue des Tilleuls', '45000', '45234')`,
      [organisationId, siret],
    );
    await world.ask(`update network.organisation set commune_name = 'Orléans' where id = $1`, [organisationId]);
    await world.ask(
      `insert into network.yearly_figure (tenant_id, year, figure, value, person_name)
        values ($1, 2025, 'staff', 410, 'P'), ($1, 2026, 'staff', 435, 'P'), ($1, 2026, 'youngPeople', 3120, 'P')`,
      [organisationId],
    );
    const [personId, seatId] = [newId(), newId()];
    await world.ask(
      `insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, 'Camille', 'Présidente')`,
      [personId, organisationId],
    );
    await world.ask(
      `insert into network.membership (id, tenant_id, person_tenant_id, person_id, role, starts_on)
        values ($1, $2, $2, $3, 'president', '2020-01-01')`,
      [seatId, organisationId, personId],
    );
    world.standings.known.set(organisationId, { state: 'valid', level: 2, validUntil: '2056-03-31' });
  });
  afterAll(() => world.leave());
  beforeEach(() => world.clock.moveTo('2026-11-26T09:00:00Z'));

  /** Last year's application, deposited, to a call of the programme. */
  async function lastYear(): Promise<string> {
    const { id: programmeId } = await world.acts.programmes.add(world.arml, {
      ...{ ...once(), title: `Mobilités ${newId()}`, description: '' },
    });
    const call = await openedCall(world, { title: 'Mobilités 2026' });
    await world.ask('update calls.call set programme_id = $2 where id = $1', [call.id, programmeId]);
    const { id } = await begun(world, call);
    const written = { summary: 'Des vélos et un permis', reached: 40, asked: 21_000_00 };
    for (const [fieldKey, value] of Object.entries(written)) {
      await world.acts.writing.answer(world.officer, { ...once(), applicationId: id, fieldKey, value, version: 0 });
    }
    const act = () => ({ ...once(), applicationId: id });
    await world.acts.applications.askSignOff(world.officer, act());
    await world.acts.applications.signOff(world.president, await applicationRead(world, id));
    await world.acts.applications.deposit(world.missions[0], await applicationRead(world, id));
    return programmeId;
  }

  async function thisYear(programmeId: string | null) {
    const formVersionId = await publishedForm(world, world.arml, null, knowing);
    const call = await openedCall(world, { title: 'Mobilités 2027', formVersionId });
    if (programmeId !== null) {
      await world.ask('update calls.call set programme_id = $2 where id = $1', [call.id, programmeId]);
    }
    return call;
  }

  test('begins with ten of its eleven answers, each with where it comes from', async () => {
    const { answers } = await begun(world, await thisYear(await lastYear()));

    const told = Object.fromEntries(answers.map(({ fieldKey, value, source }) => [fieldKey, [value, source]]));
    expect(fieldsOf(knowing)).toHaveLength(11);
    expect(told).toEqual({
      name: ['Mission Locale du Val d’Aubre', 'organisation'],
      siret: [siret, 'organisation'],
      address: ['3 rue des Tilleuls', 'organisation'],
      commune: [{ code: '45234', name: 'Orléans' }, 'organisation'],
      head: ['Camille Présidente', 'organisation'],
      staff: ['43,5', 'organisation'],
      young: ['3120', 'organisation'],
      level: ['2', 'label'],
      summary: ['Des vélos et un permis', 'earlierResponse'],
      partners: ['40', 'earlierResponse'],
    });
  });

  test('says in French words what the portal keeps by a key', async () => {
    const { organisationId } = world.officer;
    await world.ask(`update network.organisation_profile set legal_form = 'association' where tenant_id = $1`, [
      organisationId,
    ]);
    const fields = [
      line('form', { from: 'organisation', fact: 'legalForm' }),
      line('state', { from: 'label', fact: 'labelState' }),
      line('until', { from: 'label', fact: 'labelValidUntil' }),
    ];
    const words: FormDefinition = {
      ...knowing,
      sections: [{ key: 'us', title: 'Notre structure', help: '', showWhen: null, startsAfter: [], fields }],
    };
    const formVersionId = await publishedForm(world, world.arml, null, words);

    const { answers } = await begun(world, await openedCall(world, { title: 'En mots', formVersionId }));

    expect(Object.fromEntries(answers.map(({ fieldKey, value }) => [fieldKey, value]))).toEqual({
      ...{ form: 'Association', state: 'En cours de validité', until: '31/03/2056' },
    });
  });

  test('has its answers as the applicant’s own once they are confirmed or changed', async () => {
    const { id } = await begun(world, await thisYear(await lastYear()));
    const save = (fieldKey: string, value: unknown) =>
      world.acts.writing.answer(world.officer, { ...once(), applicationId: id, fieldKey, value, version: 1 });

    await save('siret', siret);
    const { answers } = await save('summary', 'Des vélos, cette fois sans permis');

    const sources = Object.fromEntries(answers.map(({ fieldKey, source }) => [fieldKey, source]));
    expect(sources).toMatchObject({ siret: null, summary: null, name: 'organisation', partners: 'earlierResponse' });
  });

  test('takes nothing from a call of another family, nor from another organisation', async () => {
    await lastYear();
    const call = await thisYear(null);

    const ours = await begun(world, call);
    const theirs = await begun(world, call, world.missions[1]);

    expect(ours.answers.map(({ source }) => source)).not.toContain('earlierResponse');
    expect(theirs.answers.map(({ fieldKey }) => fieldKey)).toEqual(['name']);
  });

  test('is of one family with a call that has another version of the same form', async () => {
    const first = await openedCall(world, { title: 'Première année' });
    const { id } = await begun(world, first);
    await world.acts.writing.answer(world.officer, {
      ...{ ...once(), applicationId: id, fieldKey: 'summary', value: 'L’an passé', version: 0 },
    });
    await world.ask(`update calls.application set deposits = 1, state = 'submitted' where id = $1`, [id]);
    const withPrefill = JSON.parse(
      JSON.stringify(someForm).replace('"prefill":null', '"prefill":{"from":"earlierResponse","key":"summary"}'),
    ) as FormDefinition;
    const next = newId();
    await world.ask(
      `insert into forms.form_version (id, tenant_id, form_id, number, state, definition, created_at, published_at, decided_by)
        select $1, version.tenant_id, version.form_id, 2, 'published', $3, now(), now(), 'P'
        from calls.call join forms.form_version version on version.id = (call.terms ->> 'formVersionId')::uuid
        where call.id = $2`,
      [next, first.id, JSON.stringify(withPrefill)],
    );
    const second = await openedCall(world, { title: 'Deuxième année', formVersionId: next });

    const { answers } = await begun(world, second);

    expect(answers).toMatchObject([{ fieldKey: 'summary', value: 'L’an passé', source: 'earlierResponse' }]);
  });

  test('copied from another keeps what was copied, and fills what is empty', async () => {
    const call = await thisYear(await lastYear());
    const { id } = await begun(world, call);
    await world.acts.writing.answer(world.officer, {
      ...{ ...once(), applicationId: id, fieldKey: 'name', value: 'Notre nom d’usage', version: 1 },
    });

    const copy = await world.acts.beginnings.duplicate(world.officer, {
      ...{ ...once(), applicationId: id, callId: call.id, title: 'Une de plus' },
    });

    const told = Object.fromEntries(copy.answers.map(({ fieldKey, value, source }) => [fieldKey, [value, source]]));
    expect(told['name']).toEqual(['Notre nom d’usage', null]);
    expect(Object.keys(told)).toHaveLength(10);
  });
});
