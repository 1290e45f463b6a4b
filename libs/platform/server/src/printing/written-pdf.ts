import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type PdfPage, printable } from './pdf-page.js';

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

/** Keeps its thread from anything else until the page is written, which may take seconds. */
export function writtenPdf({ title, foot, blocks }: PdfPage): Promise<Buffer> {
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
