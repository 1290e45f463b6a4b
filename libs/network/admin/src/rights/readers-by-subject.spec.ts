import { describe, expect, it } from '@jest/globals';
import { readersBySubject } from './readers-by-subject.js';

const row = (subject: string, reader: string, rule: string) => ({ subject, reader, rule, name: null });

describe('who sees what', () => {
  it('names each reader of a kind of record once', () => {
    const rows = [row('staff', 'own', 'upward'), row('staff', 'own', 'upward'), row('staff', 'region', 'upward')];

    const [staff] = readersBySubject(rows);

    expect(staff?.readers.map(({ reader }) => reader)).toEqual(['own', 'region']);
  });

  it('puts a kind of record in its widest circle', () => {
    const rows = [
      row('paidPrice', 'own', 'own'),
      row('need', 'own', 'own'),
      row('need', 'shared', 'shared'),
      row('staff', 'own', 'upward'),
      row('profile', 'network', 'network'),
    ];

    expect(readersBySubject(rows).map(({ subject, group }) => [subject, group])).toEqual([
      ['paidPrice', 'own'],
      ['need', 'shared'],
      ['staff', 'upward'],
      ['profile', 'network'],
    ]);
  });
});
