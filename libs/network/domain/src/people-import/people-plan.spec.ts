import { describe, expect, test } from '@jest/globals';
import { planPeople } from './people-plan.js';
import type { HeldOrganisation, HeldPerson, PersonColumn, PersonRow } from './person-row.js';

const mission: HeldOrganisation = { id: 'mission', code: 'ML-01', kind: 'localMission', state: 'active' };
const regional: HeldOrganisation = { id: 'regional', code: 'ARML-CVL', kind: 'regionalAssociation', state: 'active' };
const closed: HeldOrganisation = { id: 'closed', code: 'ML-OLD', kind: 'localMission', state: 'closed' };
const sound: Readonly<Record<PersonColumn, string>> = {
  ...{ givenName: 'Nell', familyName: 'Aubier', email: 'nell.aubier@example.org' },
  ...{ organisationCode: 'ml-01', role: 'Directrice', startsOn: '01/09/2024' },
};
const nell: HeldPerson = {
  ...{ id: 'nell', tenantId: 'mission', email: 'nell.aubier@example.org', givenName: 'Nell', familyName: 'Aubier' },
  seats: [{ organisationId: 'mission', role: 'director' }],
};

const aRow = (cells: Partial<typeof sound> = {}, shape: PersonRow['shape'] = 'fits'): PersonRow => ({
  cells: { ...sound, ...cells },
  shape,
});
const plan = (rows: readonly PersonRow[], held: readonly HeldPerson[] = []) =>
  planPeople(rows, {
    organisations: new Map([mission, regional, closed].map((one) => [one.code.toLowerCase(), one])),
    people: new Map(held.map((one) => [one.email, one])),
    idFor: (key) => `id of ${key}`,
    today: '2026-03-01',
  });

describe('people who are imported', () => {
  test('a person whom the network does not know is created, with a role from a day on', () => {
    const [planned] = plan([aRow()]);

    expect(planned).toMatchObject({
      outcome: 'create',
      plan: {
        created: { tenantId: 'mission', givenName: 'Nell', familyName: 'Aubier', email: 'nell.aubier@example.org' },
        renamed: null,
        seat: { source: 'membership', tenantId: 'mission', role: 'director', startsOn: '2024-09-01' },
      },
    });
  });

  test('who presides does so by a mandate', () => {
    const [planned] = plan([aRow({ role: 'Présidente', organisationCode: 'ARML-CVL' })]);

    expect(planned).toMatchObject({ plan: { seat: { source: 'mandate', role: 'regionalPresident' } } });
  });

  test('an address that exists already means the same person, who gets one more role', () => {
    const [planned] = plan([aRow({ email: 'Nell.AUBIER@example.org', role: 'Chargée de projets' })], [nell]);

    expect(planned).toMatchObject({
      outcome: 'create',
      plan: { created: null, renamed: null, seat: { personId: 'nell', role: 'projectOfficer' } },
    });
  });

  test('the same address in two rows makes one person', () => {
    const [first, second] = plan([aRow(), aRow({ organisationCode: 'ARML-CVL', role: 'Chargée de mission' })]);

    const id = first?.plan?.created?.id;
    expect(second?.plan).toMatchObject({ created: null, seat: { personId: id, personTenantId: 'mission' } });
  });

  test('a refused row does not make the person whom a later good row names', () => {
    const [first, second] = plan([aRow({ role: 'Gardien de phare' }), aRow()]);

    expect(first?.outcome).toBe('refuse');
    expect(second?.plan?.created).toMatchObject({ email: 'nell.aubier@example.org' });
  });

  test('what the network holds already is left as it is', () => {
    expect(plan([aRow()], [nell])).toEqual([{ outcome: 'unchanged', plan: null, faults: [] }]);
  });

  test('a name that differs by an accent alone is corrected, and what it was is kept for the undoing', () => {
    const [planned] = plan([aRow({ givenName: 'Nèll' })], [nell]);

    expect(planned).toMatchObject({
      outcome: 'change',
      plan: { renamed: { id: 'nell', givenName: 'Nèll', held: { givenName: 'Nell', familyName: 'Aubier' } } },
    });
  });

  test.each([
    ['the same address under another name', { givenName: 'Théa' }, 'email', 'emailOfAnotherName'],
    ['an address that is none', { email: 'nell at example.org' }, 'email', 'emailMalformed'],
    ['no address', { email: ' ' }, 'email', 'emailMissing'],
    ['an organisation that nobody knows', { organisationCode: 'ML-99' }, 'organisationCode', 'organisationUnknown'],
    ['an organisation that is closed', { organisationCode: 'ML-OLD' }, 'organisationCode', 'organisationEnded'],
    ['a role of another kind of organisation', { role: 'unionOfficer' }, 'role', 'roleNotOfKind'],
    ['a role that nobody knows', { role: 'Gardien de phare' }, 'role', 'roleUnknown'],
    ['no role', { role: '' }, 'role', 'roleMissing'],
    ['a day that is none', { startsOn: '30/02/2024' }, 'startsOn', 'startDayMalformed'],
    ['a day before the first Mission', { startsOn: '1066-10-14' }, 'startsOn', 'startDayImplausible'],
    ['a formula', { familyName: '=1+1' }, 'familyName', 'formula'],
    ['a blank name', { familyName: '—' }, 'familyName', 'nameBlank'],
    ['a character that reverses the line', { givenName: 'Nell\u202E' }, 'givenName', 'characterForbidden'],
  ] as const)('%s is refused, at its column', (_, cells, column, reason) => {
    const held = reason === 'emailOfAnotherName' ? [nell] : [];

    expect(plan([aRow(cells)], held)).toMatchObject([{ outcome: 'refuse', plan: null, faults: [{ column, reason }] }]);
  });

  test('every fault of a row is said at once', () => {
    const [planned] = plan([aRow({ email: '', role: '', startsOn: '' })]);

    expect(planned?.faults.map(({ reason }) => reason)).toEqual(['emailMissing', 'roleMissing', 'startDayMissing']);
  });

  test('a row that says what a former row said is refused', () => {
    expect(plan([aRow(), aRow()])[1]?.faults).toMatchObject([{ reason: 'rowDuplicated' }]);
  });

  test('a row with too many cells is refused as a whole', () => {
    expect(plan([aRow({}, 'rowTooLong')])[0]?.faults).toEqual([{ column: null, value: null, reason: 'rowTooLong' }]);
  });
});
