import { describe, expect, test } from '@jest/globals';
import { anAuditor, aSeat, auditorSeat, inSpring, theMission } from '../testing/an-auditor.js';
import { independenceOf, type AuditorSeat } from './independence.js';
import { proposePairs } from './propose-pairs.js';

const codesOf = (seats: readonly AuditorSeat[], facts = inSpring) =>
  independenceOf(anAuditor('a', { seats }), theMission, facts).map(({ code }) => code);

describe('the independence of an auditor', () => {
  test('holds for a qualified peer of another region', () => {
    expect(independenceOf(anAuditor('a'), theMission, inSpring)).toEqual([]);
  });

  test('is lost by any seat in the region of the audited organisation, a mandate like a post', () => {
    const member = aSeat({ regionCodes: ['24'], role: 'boardMember', organisationName: 'Mission Locale des Vals' });

    const reasons = independenceOf(anAuditor('a', { seats: [auditorSeat, member] }), theMission, inSpring);

    expect(reasons).toEqual([
      { code: 'seatInRegion', params: { organisation: 'Mission Locale des Vals', runs: true, region: '24' } },
    ]);
  });

  test('is lost by a seat in the organisation itself, or in its association, which is told as such', () => {
    expect(codesOf([auditorSeat, aSeat({ organisationId: 'mission', regionCodes: ['24'] })])).toEqual([
      'seatInOrganisation',
    ]);
    expect(codesOf([auditorSeat, aSeat({ organisationId: 'association', regionCodes: ['24'] })])).toEqual([
      'seatInItsAssociation',
    ]);
  });

  test('is lost for three years after a seat was left, and then comes back', () => {
    const left = (endsOn: string) => aSeat({ regionCodes: ['24'], runs: false, endsOn });

    expect(codesOf([auditorSeat, left('2024-03-31')])).toEqual(['seatInRegion']);
    expect(codesOf([auditorSeat, left('2024-03-30')])).toEqual([]);
  });

  test('is not lost by the seat of auditor at the union, which is needed', () => {
    expect(codesOf([auditorSeat])).toEqual([]);
    expect(codesOf([aSeat()])).toEqual(['noAuditorSeat']);
    expect(codesOf([{ ...auditorSeat, runs: false, endsOn: '2027-01-01' }])).toEqual(['noAuditorSeat']);
  });

  test('is lost by having audited the same organisation the last time', () => {
    expect(codesOf([auditorSeat], { ...inSpring, lastAuditorIds: ['person-a'] })).toEqual(['auditedLastTime']);
  });

  test('asks for a qualification that holds on every day of the audit', () => {
    const until = (qualifiedUntil: string) =>
      independenceOf(anAuditor('a', { qualifiedUntil }), theMission, inSpring).map(({ code }) => code);

    expect(until('2027-04-01')).toEqual([]);
    expect(until('2027-03-31')).toEqual(['qualificationNotValid']);
  });

  test('every reason is told, not the first alone', () => {
    const auditor = anAuditor('a', {
      ...{ seats: [aSeat({ regionCodes: ['24'] })], auditsAtWork: 4, qualifiedUntil: '2026-12-31' },
    });

    const codes = independenceOf(auditor, theMission, inSpring).map(({ code }) => code);

    expect(codes).toEqual(['noAuditorSeat', 'seatInRegion', 'qualificationNotValid', 'loadReached']);
  });
});

describe('the pairs that are proposed', () => {
  const external = anAuditor('externe', { kind: 'external', seats: [auditorSeat], auditsDone: 9 });
  const peer = anAuditor('pair');
  const busy = anAuditor('chargé', { auditsAtWork: 3 });
  const neighbour = anAuditor('voisin', { seats: [auditorSeat, aSeat({ regionCodes: ['24'] })] });

  test('are led by who is external or has audited before, and have nobody who depends', () => {
    const { pairs, setAside } = proposePairs([peer, busy, external, neighbour], theMission, inSpring);

    expect(pairs.map(({ lead, second }) => [lead.auditorId, second.auditorId])).toEqual([
      ['externe', 'pair'],
      ['externe', 'chargé'],
    ]);
    expect(setAside.map(({ auditor, reasons }) => [auditor.auditorId, reasons[0]?.code])).toEqual([
      ['voisin', 'seatInRegion'],
    ]);
  });

  test('say why: who leads, the load of each, and that neither audited here the last time', () => {
    const [first] = proposePairs([peer, external], theMission, inSpring).pairs;

    expect(first?.explanation.map(({ code }) => code)).toEqual([
      ...['externalLead', 'mixedPair', 'loadLeft', 'loadLeft', 'neverHere'],
    ]);
  });

  test('cross the sea only when nobody else can', () => {
    const beyond = anAuditor('outre-mer', { seats: [auditorSeat, aSeat({ regionCodes: ['04'] })], auditsAtWork: 0 });

    const { pairs } = proposePairs([beyond, busy, external], theMission, inSpring);

    expect(pairs.map(({ second }) => second.auditorId)).toEqual(['chargé', 'outre-mer']);
    expect(pairs[1]?.explanation.at(-1)).toEqual({ code: 'faraway', params: { auditor: 'Auditeur outre-mer' } });
  });

  test('are none when nobody may lead, and the same whatever the order of the pool', () => {
    expect(proposePairs([peer, busy], theMission, inSpring).pairs).toEqual([]);
    expect(proposePairs([external, busy, peer], theMission, inSpring).pairs).toEqual(
      proposePairs([peer, external, busy], theMission, inSpring).pairs,
    );
  });
});
