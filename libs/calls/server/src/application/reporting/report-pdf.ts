import { heading, paragraphs, type PdfBlock, pdfOf, tableOf, titled } from '@maillage/platform-server';
import { dayInFrench } from '../french-text.js';
import type { ReportView } from './report.view.js';
import { writtenWarnings } from './written-warnings.js';

/** The consolidated report, in French, as it may be handed on: groups that are too small are not told. */
export function reportPdf(report: ReportView): Promise<Buffer> {
  const name = report.kind === 'final' ? 'Bilan final' : `Bilan intermédiaire n° ${report.number}`;
  return pdfOf({
    title: `${name}, ${report.title}`,
    foot: `Bilan ${report.id}`,
    blocks: [
      ...titled(`${name} : ${report.title}`, `Appel à projets « ${report.call} », ${report.coordinator.name}`),
      tableOf(['Bilan', ''], factsOf(report), [130, '*']),
      ...wordsOf(report),
      ...figuresOf(report),
      ...moneyIn(report),
    ],
  });
}

function factsOf({ lead, startsOn, endsOn, dueOn, closing, consolidation, awardCents }: ReportView): string[][] {
  return [
    ['Structure porteuse', lead.name],
    ['Période', `du ${dayInFrench(startsOn)} au ${dayInFrench(endsOn)}`],
    ['À rendre le', dayInFrench(dueOn)],
    ['Structures', String(consolidation?.shares.length ?? 0)],
    ['Attribution', euros(awardCents)],
    ['Clos', closing === null ? 'Pas encore : document de travail' : `par ${closing.by}`],
  ];
}

function wordsOf({ closing }: ReportView): PdfBlock[] {
  if (closing === null) return [];
  const reason = closing.reason === null ? [] : paragraphs(`Clos sans attendre toutes les parts : ${closing.reason}`);
  return [heading('Synthèse'), ...paragraphs(closing.summary), ...reason];
}

function figuresOf({ consolidation, published }: ReportView): PdfBlock[] {
  const figures = consolidation?.figures ?? [];
  const rows =
    figures.length > 0
      ? figures.map(({ label, partOf, target, published: value, achieved, percent }) => [
          `${partOf === null ? '' : '   '}${label}`,
          target === null ? '' : String(target),
          toldFigure(value, achieved !== null),
          percent === null || value === null ? '' : `${percent} %`,
        ])
      : published.map(({ label, partOf, value, isSuppressed }) => [
          `${partOf === null ? '' : '   '}${label}`,
          '',
          toldFigure(value, isSuppressed),
          '',
        ]);
  const warnings = figures.flatMap((figure) => writtenWarnings(figure, figures));
  return [
    heading('Indicateurs'),
    tableOf(['Indicateur', 'Cible', 'Réalisé', 'Taux'], rows, ['*', 70, 70, 60]),
    ...warnings.flatMap(paragraphs),
    ...paragraphs('Les groupes de moins de cinq jeunes ne sont pas publiés (n.p.).'),
  ];
}

function toldFigure(value: number | null, isTold: boolean): string {
  if (value !== null) return String(value);
  return isTold ? 'n.p.' : '';
}

function moneyIn({ consolidation }: ReportView): PdfBlock[] {
  if (consolidation === null || consolidation.accounts.length === 0) return [];
  const { accounts, total } = consolidation;
  const lines = accounts.map((line) => [`${line.account} ${line.label}`, ...gapCells(line)]);
  return [
    heading('Compte rendu financier'),
    tableOf(
      ['Charges', 'Prévu', 'Réalisé', 'Écart', 'Écart en %'],
      [...lines, ['Total', ...gapCells(total)]],
      ['*', 80, 80, 80, 60],
    ),
  ];
}

interface GapLine {
  readonly plannedCents: number;
  readonly actualCents: number;
  readonly gapCents: number;
  readonly gapBasisPoints: number | null;
}

function gapCells({ plannedCents, actualCents, gapCents, gapBasisPoints }: GapLine): string[] {
  const percent = gapBasisPoints === null ? '' : `${(gapBasisPoints / 100).toFixed(1).replace('.', ',')} %`;
  return [euros(plannedCents), euros(actualCents), euros(gapCents), percent];
}

function euros(cents: number): string {
  return new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}
