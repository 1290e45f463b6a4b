import { describe, expect, test } from '@jest/globals';
import { speakOfTheSame } from './helping-group.js';

describe('a group can help', () => {
  test.each([
    ['Coopération et relation aux entreprises', 'Mobiliser les employeurs du territoire'],
    ['Finances et comptabilité analytique', 'Tenir le budget et prévoir la trésorerie'],
    ['Formation', 'Prévoir les compétences à trois ans'],
    ['Labellisation et mutualisation', 'Améliorer sans cesse, et le montrer'],
    ['Accueil à distance', 'Ne laisser personne au bord du numérique'],
    ['Achats informatiques du Centre', 'Entretien des copieurs'],
  ])('%s with: %s', (theme, need) => {
    expect(speakOfTheSame(theme, need)).toBe(true);
  });

  test.each([
    ['Formation', 'Tenir le budget et prévoir la trésorerie'],
    ['Communication', 'Mobiliser les employeurs du territoire'],
    ['Jardinage', 'Faire vivre la laïcité et la neutralité'],
  ])('but not %s with: %s', (theme, need) => {
    expect(speakOfTheSame(theme, need)).toBe(false);
  });
});
