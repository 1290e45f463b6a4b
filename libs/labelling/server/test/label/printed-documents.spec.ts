import { describe, expect, test } from '@jest/globals';
import { pdfOf, printable } from '@maillage/platform-server';
import { dayOfUnion } from '@maillage/labelling-domain';
import { decisionLetter } from '../../src/application/commission/decision-letter.js';
import { letterPdf, reportPdf, summaryPdf } from '../../src/application/reports/written-documents.js';

const late = new Date('2026-12-16T23:30:00Z');
const letter = decisionLetter({
  ...{ id: '0190aaaa-0000-7000-8000-00000000abcd', organisation: 'Mission Locale des Mérelles' },
  ...{ framework: 'Référentiel du réseau', isDemo: true, heldOn: '2026-12-16', decision: 'grantedWithConditions' },
  ...{ levelTitle: 'Socle', motives: 'Le conseil est engagé.\n\nLes preuves sont à jour.' },
  ...{ conditions: 'Revoir le critère 1.1.', decidedAt: late },
});
const of = { organisation: 'Mission Locale des Mérelles', frameworkTitle: 'Référentiel du réseau', isDemo: true };

describe('the letter of a decision', () => {
  test('says what was decided, why, under which conditions and what follows', () => {
    const said = letter.paragraphs.join('\n');

    expect(letter.title).toBe('Attribution du label sous conditions');
    expect(said).toContain('réunie le 16 décembre 2026');
    expect(said).toContain('au niveau « Socle »');
    expect(said).toContain('Les preuves sont à jour.');
    expect(said).toContain('Revoir le critère 1.1.');
    expect(said).toContain('démonstration');
  });

  test('is dated as the label that it gives: by the days of the union, late in the evening of universal time', () => {
    expect(dayOfUnion(late)).toBe('2026-12-17');
    expect(letter.dated).toBe('17 décembre 2026');
  });

  test.each(['granted', 'deferred', 'refused'] as const)('has no conditions when it says %s', (decision) => {
    const other = decisionLetter({
      ...{
        id: 'x',
        organisation: 'La Mission',
        framework: 'Référentiel',
        isDemo: false,
        heldOn: '2026-12-16',
        decision,
      },
      ...{ levelTitle: null, motives: 'Les motifs.', conditions: null, decidedAt: new Date('2026-12-16T10:00:00Z') },
    });

    expect(other.paragraphs.join('\n')).not.toMatch(/Conditions :|non-conformité|null|undefined/);
  });
});

describe('what is printed', () => {
  test('is a PDF of the letter, of the report and of the cycle', async () => {
    const criterion = { code: '1.1', title: 'Projet associatif', opinion: 'below' as const, seenPercent: 60 };
    const alert = {
      ...criterion,
      finding: 'alertPoint' as const,
      body: 'Le projet date de 2019.',
      response: 'Prévu en mai.',
    };
    const content = { summary: 'Une équipe engagée.', auditors: ['A. B.', null], criteria: [alert] };
    const scores = { doneScore: 7100, plannedScore: 7400, answered: 35, applicable: 35, answers: [] };
    const framework = { isDemo: true, axes: [], levels: [] };
    const now = new Date('2026-12-16T10:00:00Z');

    const files = [
      await letterPdf(letter, of.organisation),
      await reportPdf({ ...of, content, sentAt: now }),
      await summaryPdf({ ...of, ...scores, framework, now }),
    ];

    for (const file of files) expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('keeps the signs of French, and lets no other break a page', async () => {
    expect(printable('L’œuvre « d’été » : 12\u202f% – 3 €…')).toBe('L’œuvre « d’été » : 12\u00a0% – 3 €…');
    expect(printable('Привет 😀')).toMatch(/^\?+ \?+$/);
    const file = await pdfOf({ title: '😀', foot: '漢字', blocks: [{ text: printable('\u0000\u202e漢字') }] });

    expect(file.length).toBeGreaterThan(500);
  });
});
