import { type SheetCell, writeXlsx } from '@maillage/platform-server';
import type { ReportView } from './report.view.js';
import { writtenWarnings } from './written-warnings.js';

/** All figures of a report with who told them, for its lead applicant: one row for each, money in euros. */
export function reportWorkbook({ consolidation, published }: ReportView): Promise<Buffer> {
  const header = ['Rubrique', 'Code', 'Intitulé', 'Structure', 'Prévu', 'Réalisé', 'Écart', 'À vérifier'];
  if (consolidation === null) {
    return writeXlsx(
      header,
      published.map(({ code, label, value }): SheetCell[] => [
        'Indicateur',
        code,
        label,
        'Ensemble',
        null,
        value,
        null,
        null,
      ]),
    );
  }
  const { figures, accounts, shares, total } = consolidation;
  const names = new Map(shares.map(({ organisation }) => [organisation.id, organisation.name]));
  const nameOf = (id: string): string => names.get(id) ?? '';
  return writeXlsx(header, [
    ...figures.flatMap((figure): SheetCell[][] => [
      [...['Indicateur', figure.code, figure.label, 'Ensemble'], ...countsOf(figure), warned(figure, figures)],
      ...figure.trace.map(({ organisationId, value }): SheetCell[] => [
        ...['Indicateur', figure.code, figure.label, nameOf(organisationId), null, value, null, null],
      ]),
    ]),
    ...accounts.flatMap(({ account, label, trace, ...line }): SheetCell[][] => [
      ['Dépense', account, label, 'Ensemble', ...money(line), null],
      ...trace.map(({ organisationId, value }): SheetCell[] => [
        ...['Dépense', account, label, nameOf(organisationId), null, value / 100, null, null],
      ]),
    ]),
    ['Dépense', '', 'Total', 'Ensemble', ...money(total), null],
    ...shares.map(({ organisation, grantCents }): SheetCell[] => [
      ...['Subvention', '', 'Part de la période', organisation.name, grantCents / 100, null, null, null],
    ]),
  ]);
}

function money(line: { plannedCents: number; actualCents: number; gapCents: number }): SheetCell[] {
  return [line.plannedCents / 100, line.actualCents / 100, line.gapCents / 100];
}

function countsOf({ target, achieved }: { target: number | null; achieved: number | null }): SheetCell[] {
  return [target, achieved, null];
}

function warned(...[figure, figures]: Parameters<typeof writtenWarnings>): string | null {
  return writtenWarnings(figure, figures).join(' ; ') || null;
}
