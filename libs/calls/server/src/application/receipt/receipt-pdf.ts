import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';
import { pdfOf, paragraphs, tableOf, titled } from '@maillage/platform-server';
import type { ReceiptRow } from '../../persistence/application/receipt.reader.js';

/** The receipt of a deposit, in French: what was handed in, by whom, when, and the print by which it is known again. */
export function receiptPdf(row: ReceiptRow): Promise<Buffer> {
  const title = row.number === 1 ? 'Récépissé de dépôt' : `Récépissé de dépôt n° ${row.number} (corrections)`;
  return pdfOf({
    title: `${title}, ${row.title}`,
    foot: `Dépôt ${row.id}`,
    blocks: [
      ...titled(title, `Appel à projets « ${row.call} », ${row.coordinator}`),
      ...paragraphs(
        `${openingInFrench(row.coordinator)} accuse réception de la candidature déposée par ${articledInFrench(row.lead)}.`,
      ),
      tableOf(['Dépôt', ''], rowsOf(row), [130, '*']),
      ...filesOf(row),
      ...paragraphs(
        'Le dossier déposé ne change plus. Son empreinte est celle du texte conservé : quiconque en reçoit une copie peut la recalculer et la comparer.',
      ),
    ],
  });
}

/** The files of the deposit, each with the print of its own. */
function filesOf({ files }: ReceiptRow) {
  if (files.length === 0) return [];
  return [
    tableOf(
      ['Fichier', 'Empreinte SHA-256'],
      files.map(({ name, sha256 }) => [name, printOf(sha256)]),
      [130, '*'],
    ),
  ];
}

/** In two lines, as it is compared. */
function printOf(sha256: string): string {
  return sha256.replaceAll(/(.{32})(?=.)/g, '$1 ');
}

function rowsOf(row: ReceiptRow): string[][] {
  const local = momentIn(row.depositedAt, row.leadTimeZone);
  const isElsewhere = row.leadTimeZone !== row.timeZone;
  return [
    ['Candidature', row.title],
    ['Structure porteuse', row.lead],
    ['Déposée le', `${momentIn(row.depositedAt, row.timeZone)}${row.isLate ? ' (dans le délai de grâce)' : ''}`],
    ...(isElsewhere ? [['Heure de la structure', local]] : []),
    ['Par', row.by],
    ['Empreinte SHA-256', printOf(row.sha256)],
  ];
}

/** To the second, with the name of the zone. */
export function momentIn(at: Date, timeZone: string): string {
  const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'medium', timeZone }).format(at);
  return `${moment} (${timeZone})`;
}
