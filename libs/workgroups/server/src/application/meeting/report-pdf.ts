import { heading, paragraphs, type PdfBlock, pdfOf, tableOf, titled } from '@maillage/platform-server';
import type { FrozenReport } from './frozen-report.js';

const states = { present: 'présent', represented: 'représenté', excused: 'excusé' } as const;

/** The frozen report for printing, in French; the same text gives the same words. */
export function meetingReportPdf(report: FrozenReport, sha256: string): Promise<Buffer> {
  return pdfOf({
    title: `Compte rendu, ${report.title}`,
    foot: `Compte rendu validé, empreinte ${sha256.slice(0, 16)}`,
    blocks: [
      ...titled(`Compte rendu : ${report.title}`, `${report.group}. ${whenOf(report)}`),
      tableOf(['Personne', 'Organisation', 'Présence'], attendanceOf(report), ['*', '*', 150]),
      ...(report.summary.trim() === '' ? [] : [heading('En bref'), ...paragraphs(report.summary)]),
      ...report.items.flatMap(({ title, presenterName, text }) => [
        heading(presenterName === null ? title : `${title} (${presenterName})`),
        ...paragraphs(text),
      ]),
      ...decisionsOf(report),
      heading('Validation'),
      ...paragraphs(validationOf(report)),
    ],
  });
}

function attendanceOf({ attendance }: FrozenReport): string[][] {
  return attendance.map(({ name, organisationName, state, representedBy }) => [
    ...[name, organisationName, representedBy === null ? states[state] : `${states[state]} par ${representedBy}`],
  ]);
}

function decisionsOf({ decisions }: FrozenReport): PdfBlock[] {
  if (decisions.length === 0) return [];
  const rows = decisions.map(({ text, owner, dueOn }) => [text, owner ?? '', dueOn === null ? '' : dayInFrench(dueOn)]);
  return [heading('Relevé de décisions'), tableOf(['Décision', 'Responsable', 'Pour le'], rows, ['*', 130, 80])];
}

function validationOf({ validatedBy, silent, validateBy, frozenBy, edition }: FrozenReport): string {
  const given =
    validatedBy.length === 0 ? 'Personne ne l’a validé expressément.' : `Validé par ${validatedBy.join(', ')}.`;
  const day = validateBy === null ? '' : ` au ${dayInFrench(validateBy)}`;
  const noted = silent.length === 0 ? '' : ` Sans réponse${day}, ce qui vaut accord : ${silent.join(', ')}.`;
  const by = frozenBy === '' ? ' Clos à l’échéance.' : ` Clos par ${frozenBy}.`;
  return `Édition ${edition}. ${given}${noted}${by}`;
}

function whenOf({ startsAt, endsAt, timeZone, place }: FrozenReport): string {
  if (startsAt === null || endsAt === null) return place;
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone }).format(new Date(startsAt));
  const hour = (instant: string): string =>
    new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone }).format(new Date(instant));
  return `${day}, ${hour(startsAt)}-${hour(endsAt)}${place === '' ? '' : `, ${place}`}`;
}

function dayInFrench(day: string): string {
  return day.split('-').reverse().join('/');
}
