import { describe, expect, it } from '@jest/globals';
import { readChoices, writtenChoices } from './choice-lines.js';

const before = [
  { key: 'velo', label: 'Vélo' },
  { key: 'permis', label: 'Permis' },
];
const keys = (text: string) => readChoices(text, before).map(({ key }) => key);

describe('choices written line by line', () => {
  it('are what they were when nothing is written', () => {
    expect(readChoices(writtenChoices(before), before)).toEqual(before);
  });

  it('keep their keys when they change places or words, so that answers keep their choices', () => {
    expect(keys('Permis\nVélo')).toEqual(['permis', 'velo']);
    expect(keys('Vélo électrique\nPermis')).toEqual(['velo', 'permis']);
    expect(keys('Vélo\nPermis\nTrain')).toEqual(['velo', 'permis', 'train']);
    expect(keys('Permis')).toEqual(['permis']);
  });
});
