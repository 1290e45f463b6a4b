import { describe, expect, test } from '@jest/globals';
import { isRna, isSiret, organisationKinds } from '@maillage/network-contract';
import { roleOfMandate, rolesOfKind } from '../organisation/role.capabilities.js';
import { sortNameOf } from '../organisation/sort-name.js';
import { departmentOfCode } from '../territory/department.js';
import { isTimeZone } from '../territory/time-zone.js';
import { demoAccountEmails, demoNetwork } from './demo-network.js';
import { demoDepartments } from './demo-territory.js';

const network = demoNetwork((key) => `id of ${key}`);
const { organisations, people, memberships, mandates, profiles } = network;
const seats = [...memberships, ...mandates];
const missions = organisations.filter(({ kind }) => kind === 'localMission');

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the invented network', () => {
  test('is the same each time', () => {
    expect(demoNetwork((key) => `id of ${key}`)).toEqual(network);
  });

  test('has one union, 15 regional associations and 448 Missions', () => {
    expect(countBy(organisations, ({ kind }) => kind)).toEqual({
      nationalUnion: 1,
      regionalAssociation: 15,
      localMission: 448,
    });
    expect(organisationKinds.indexOf(organisations[0]?.kind ?? 'localMission')).toBe(0);
  });

  test('has as many Missions in each association as the real one', () => {
    expect(countBy(missions, ({ regionalCode }) => regionalCode?.replace('DEMO-ARML-', '') ?? 'none')).toEqual({
      ...{ HDF: 43, COR: 4, NAQ: 43, BFC: 26, IDF: 77, GES: 43, CVL: 20, BRE: 17 },
      ...{ NOR: 25, PDL: 21, OCC: 27, ARA: 61, PAC: 29, OIN: 5, AGU: 7 },
    });
  });

  test('gives every record an id of its own, every organisation a name and every person an address', () => {
    const ids = [...organisations, ...people, ...seats].map(({ id }) => id);

    expect(new Set(ids).size).toBe(464 + 2 * 928 + 5 + 4 + 10);
    expect(new Set(organisations.map(({ name }) => sortNameOf(name))).size).toBe(464);
    expect(new Set(organisations.map(({ slug }) => slug)).size).toBe(464);
    expect(new Set(people.map(({ email }) => email)).size).toBe(928 + 4);
    expect(new Set(people.map(({ givenName, familyName }) => `${givenName} ${familyName}`)).size).toBe(928 + 4);
  });

  test('uses codes and addresses that can reach nobody real', () => {
    expect(organisations.filter(({ code }) => !code.startsWith('DEMO-'))).toEqual([]);
    expect(people.filter(({ email }) => !/^[a-z]+@[a-z]+(?:-[a-z]+)*\.example$/.test(email))).toEqual([]);
  });

  test('puts each Mission in its department, in the region of its association, under the clocks of its region', () => {
    const regionals = new Map(organisations.map((organisation) => [organisation.id, organisation]));

    for (const mission of missions) {
      const department = departmentOfCode(mission.departmentCode ?? '');
      const circle = demoDepartments.find(({ code }) => code === mission.departmentCode);
      expect(mission.regionCodes).toEqual([department?.regionCode]);
      expect(regionals.get(mission.regionalId ?? '')?.regionCodes).toContain(department?.regionCode);
      expect(Math.abs((mission.latitude ?? 99) - (circle?.latitude ?? 0))).toBeLessThan(0.61);
      expect(isTimeZone(mission.timeZone)).toBe(true);
    }
    expect(Object.keys(countBy(missions, ({ timeZone }) => timeZone))).toHaveLength(7);
  });

  test('gives each organisation official numbers that hold and that nobody real has', () => {
    const numbers = profiles.map(({ siret }) => siret);

    expect(new Set(numbers).size).toBe(464);
    expect(numbers.filter((siret) => !isSiret(siret) || !siret.startsWith('000'))).toEqual([]);
    expect(profiles.filter(({ rna }) => rna !== null && !(isRna(rna) && rna.startsWith('W000')))).toEqual([]);
  });

  test('has a handful of Missions that are suspended or only affiliated', () => {
    expect(countBy(missions, ({ state }) => state)).toEqual({ active: 439, suspended: 4, affiliated: 5 });
  });

  test('gives each organisation a person who runs it and one who presides over it by mandate', () => {
    const kindOf = new Map(organisations.map(({ id, kind }) => [id, kind]));

    for (const held of [memberships, mandates]) {
      expect(new Set(held.map(({ organisationId }) => organisationId)).size).toBe(464);
    }
    for (const { organisationId, role, startsOn, endsOn } of mandates) {
      expect(role).toBe(roleOfMandate(kindOf.get(organisationId) ?? 'nationalUnion', 'president'));
      expect(Number(endsOn?.slice(0, 4))).toBe(Number(startsOn.slice(0, 4)) + 6);
    }
    for (const { organisationId, role, startsOn } of memberships) {
      const roles: readonly string[] = rolesOfKind[kindOf.get(organisationId) ?? 'nationalUnion'];
      expect(roles).toContain(role);
      expect(startsOn).toMatch(/^20(1\d|2[0-5])-(0[1-9]|1[0-2])-01$/);
    }
  });
});

describe('the auditors of the demonstration', () => {
  const auditors = seats.filter(({ role }) => role === 'auditor');
  const homesOf = (personId: string) =>
    seats.flatMap((seat) => (seat.personId === personId && seat.role !== 'auditor' ? [seat.organisationId] : []));

  test('are four from outside the network, and six directors of six regions', () => {
    const homes = auditors.map(({ personId }) => homesOf(personId));
    const regions = homes.flat().flatMap((home) => missions.find(({ id }) => id === home)?.regionCodes ?? []);

    expect(homes.filter(({ length }) => length === 0)).toHaveLength(4);
    expect(new Set(regions).size).toBe(6);
    expect(auditors.every(({ organisationId }) => organisationId === organisations[0]?.id)).toBe(true);
  });
});

describe('the accounts of the demonstration', () => {
  test('are of one active Mission its director and its president, of its association and of the union an officer, and an auditor', () => {
    const found = demoAccountEmails.map((email) => {
      const person = people.find((one) => one.email === email);
      const membership = seats.find(({ personId }) => personId === person?.id);
      const organisation = organisations.find(({ id }) => id === membership?.organisationId);
      return [`${person?.givenName} ${person?.familyName}`, membership?.role, organisation?.name, organisation?.state];
    });

    expect(found).toEqual([
      ['Maëlle Tournebise', 'director', "Mission Locale du Val d'Aubre", 'active'],
      ['Yvon Lamarzelle', 'president', "Mission Locale du Val d'Aubre", 'active'],
      ['Doriane Pellevoisin', 'regionalOfficer', 'ARML Centre-Val de Loire', 'active'],
      ['Solène Marquebruyère', 'unionOfficer', 'Union nationale des Missions Locales', 'active'],
      ['Apolline Clairevoie', 'auditor', 'Union nationale des Missions Locales', 'active'],
    ]);
  });

  test('that Mission is the third of Loiret, in Centre-Val de Loire', () => {
    expect(missions.find(({ name }) => name === "Mission Locale du Val d'Aubre")).toMatchObject({
      code: 'DEMO-45-03',
      departmentCode: '45',
      regionalCode: 'DEMO-ARML-CVL',
      regionCodes: ['24'],
    });
  });
});
