import { describe, expect, test } from '@jest/globals';
import { type ComparedOrganisation, likelyDuplicates } from './duplicate-organisations.js';

const mission = (name: string, more: Partial<ComparedOrganisation> = {}): ComparedOrganisation => ({
  ...{ id: name, name, sortName: name.toLowerCase(), kind: 'localMission', departmentCode: '45' },
  ...{ siret: null, rna: null, ...more },
});
const reasons = (...some: ComparedOrganisation[]) => likelyDuplicates(some).map(({ reason }) => reason);

describe('organisations that may be one twice', () => {
  test('have the same official number, wherever they are', () => {
    expect(reasons(mission('a', { siret: '1' }), mission('b', { siret: '1', departmentCode: '2A' }))).toEqual([
      'sameSiret',
    ]);
    expect(reasons(mission('a', { rna: 'W1' }), mission('b', { rna: 'W1' }))).toEqual(['sameRna']);
  });

  test('or nearly the same name in one department', () => {
    const typed = mission('mission locale du bassin de couvrele');

    expect(reasons(mission('mission locale du bassin de couvrelle'), typed)).toEqual(['nearName']);
    expect(reasons(mission('mission locale du bassin de couvrelle', { departmentCode: '18' }), typed)).toEqual([]);
  });

  test('two Missions are not alike for being Missions', () => {
    expect(reasons(mission('mission locale du val d aubre'), mission('mission locale de la brenne'))).toEqual([]);
  });
});
