import { type SheetCell, writeXlsx } from '@maillage/platform-server';
import type { ReportView } from './report.view.js';

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
    ...figures.flatMap(({ code, label, target, achieved, trace, warnings }): SheetCell[][] => [
      ['Indicateur', code, label, 'Ensemble', target, achieved, null, warnings.map(told).join(' ; ') || null],
      ...trace.map(({ organisationId, value }): SheetCell[] => [
        ...['Indicateur', code, label, nameOf(organisationId), null, value, null, null],
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

function told({ told: total, found }: { readonly told: number; readonly found: number }): string {
  return `${total} annoncés, ${found} d’après le détail`;
}
