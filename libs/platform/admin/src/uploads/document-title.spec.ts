import { describe, expect, it } from '@jest/globals';
import { documentTitleOf } from './document-title.js';

describe('what a document is called at first', () => {
  it.each([
    ['rapport_annuel_2026.pdf', 'rapport annuel 2026'],
    ['Plan v1.2.docx', 'Plan v1.2'],
    ['notes', 'notes'],
    ['.pdf', '.pdf'],
  ])('of %s is %s', (fileName, title) => {
    expect(documentTitleOf(fileName)).toBe(title);
  });
});
