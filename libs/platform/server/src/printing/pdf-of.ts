import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

export type PdfBlock = Content;

export interface PdfPage {
  readonly title: string;
  /** At the foot of each page, before its number. */
  readonly foot: string;
  readonly blocks: readonly PdfBlock[];
}

const fonts = {
  normal: 'Helvetica',
  bold: 'Helvetica-Bold',
  italics: 'Helvetica-Oblique',
  bolditalics: 'Helvetica-BoldOblique',
} as const;
const fontNames: readonly string[] = Object.values(fonts);

// The standard fonts of PDF: no file is read and no address is opened while a page is written.
pdfmake.setFonts({ Helvetica: fonts });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontNames.includes(path));

const styles: TDocumentDefinitions['styles'] = {
  title: { fontSize: 18, bold: true, margin: [0, 0, 0, 6] },
  subtitle: { fontSize: 10, color: '#555555', margin: [0, 0, 0, 14] },
  heading: { fontSize: 12, bold: true, margin: [0, 12, 0, 4] },
  text: { margin: [0, 0, 0, 8], lineHeight: 1.25 },
  small: { fontSize: 8, color: '#555555' },
};

/** A page for printing, in one of the standard fonts. */
export async function pdfOf({ title, foot, blocks }: PdfPage): Promise<Buffer> {
  const document: TDocumentDefinitions = {
    info: { title: printable(title), creator: 'Maillage' },
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 56],
    defaultStyle: { font: 'Helvetica', fontSize: 10 },
    styles,
    content: [...blocks],
    footer: (page, pages) => ({
      text: printable(`${foot} · ${page}/${pages}`),
      style: 'small',
      alignment: 'center',
      margin: [56, 20, 56, 0],
    }),
  };
  return pdfmake.createPdf(document).getBuffer();
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
