import type { Content } from 'pdfmake/interfaces.js';

/** Plain data: a thread hands it to another. */
export type PdfBlock = Content;

export interface PdfPage {
  readonly title: string;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly blocks: readonly PdfBlock[];
}

export function titled(title: string, subtitle: string): PdfBlock[] {
  return [
    { text: printable(title), style: 'title' },
    { text: printable(subtitle), style: 'subtitle' },
  ];
}

export function heading(text: string): PdfBlock {
  return { text: printable(text), style: 'heading' };
}

export function paragraphs(text: string): PdfBlock[] {
  return text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ text: printable(paragraph.trim()), style: 'text' }));
}

/** @param widths as pdfmake takes them: points, or `*` */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: (number | '*')[],
): PdfBlock {
  const cell = (text: string, bold: boolean) => ({ text: printable(text), bold, fontSize: 9 });
  const body = [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))];
  return { table: { headerRows: 1, widths, body }, layout: 'lightHorizontalLines', margin: [0, 4, 0, 8] };
}

/** The standard fonts know the signs of western Europe: a thin space becomes a space, what is not known a question mark. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2000-\u200a\u202f\u205f]/gu, '\u00a0')
    .replaceAll(/[\u200b-\u200f\u2028-\u202e\ufeff]/gu, '')
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(
      /[^\n\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/gu,
      '?',
    );
}
