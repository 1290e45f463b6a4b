import { describe, expect, it } from '@jest/globals';
import { peopleOf, planTroubles, planValues } from './plan-values.js';

const say = (key: string) => key;
const plan = {
  from: '2027-03-30',
  to: '2027-03-31',
  methods: ['interview' as const],
  peopleMet: ['La direction', 'Deux conseillers'],
  sample: ['accueil'],
  note: '',
  sentAt: null,
};

describe('a plan as auditors type it', () => {
  it('begins with every criterion, and without dates', () => {
    expect(planValues(null, ['accueil', 'suivi'])).toMatchObject({ from: null, sample: ['accueil', 'suivi'] });
  });

  it('goes on from what was written, people one on each line', () => {
    expect(planValues(plan, ['accueil', 'suivi'])).toMatchObject({
      from: '2027-03-30',
      people: 'La direction\nDeux conseillers',
      sample: ['accueil'],
    });
  });

  it('leaves out empty lines', () => {
    expect(peopleOf({ people: ' La direction \n\n Deux conseillers\n' })).toEqual(['La direction', 'Deux conseillers']);
  });

  it('says all that is missing at once', () => {
    const empty = { from: null, to: null, methods: [], people: ' ', sample: [], note: '' };

    expect(Object.keys(planTroubles(empty, say))).toEqual(['from', 'to', 'methods', 'people', 'sample']);
    expect(planTroubles(planValues(plan, []), say)).toEqual({});
  });
});
