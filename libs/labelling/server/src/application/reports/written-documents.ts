import { criteriaOf, dayOfUnion } from '@maillage/labelling-domain';
import type { CycleSummaryRow, FinalReportRow } from '../../persistence/reports/report.reader.js';
import type { DecisionLetter } from '../commission/decision-letter.js';
import { dayInFrench } from '../day-in-french.js';
import { heading, paragraphs, type PdfBlock, pdfOf, printable, tableOf, titled } from '@maillage/platform-server';

const demoMention = 'Référentiel de démonstration, sans portée officielle';
const statuses = {
  done: 'Fait',
  planned: 'Prévu',
  partly: 'En partie',
  notDone: 'Pas encore',
  notConcerned: 'Non concerné',
};
const opinions = { confirmed: 'Confirmé', above: 'Au-delà', below: 'En deçà' };
const findings = {
  alertPoint: 'Point d’alerte',
  improvementSuggestion: 'Piste d’amélioration',
  goodPractice: 'Bonne pratique',
};

export function letterPdf(letter: DecisionLetter, organisation: string): Promise<Buffer> {
  return pdfOf({
    title: `${letter.title}, ${organisation}`,
    foot: letter.reference,
    blocks: [
      ...titled(letter.title, `${letter.reference}. Le ${letter.dated}.`),
      { text: printable(organisation), bold: true, margin: [0, 0, 0, 14] },
      ...letter.paragraphs.flatMap(paragraphs),
      { text: printable(letter.signedBy), margin: [0, 18, 0, 0] },
    ],
  });
}

/** The report that was sent last as final: what auditors held of each criterion, and what they point out. */
export function reportPdf(row: FinalReportRow): Promise<Buffer> {
  const { summary, auditors = [], criteria = [] } = row.content;
  const pointed = criteria.filter(({ finding }) => finding !== null);
  return pdfOf({
    title: `Rapport d’audit, ${row.organisation}`,
    foot: `Rapport final, ${row.organisation}`,
    blocks: [
      ...titled(`Rapport d’audit : ${row.organisation}`, underTitle(row, `Rapport final du ${dayOf(row.sentAt)}`)),
      ...(auditors.length === 0 ? [] : paragraphs(`Audité par ${auditors.filter(isNamed).join(' et ')}.`)),
      heading('Synthèse'),
      ...paragraphs(summary),
      ...pointed.flatMap(({ code, title, finding, body, response }): PdfBlock[] => [
        heading(`${finding === null ? '' : findings[finding]} : ${code} ${title}`),
        ...paragraphs(body),
        ...(isNamed(response) ? paragraphs(`Réponse de la structure : ${response}`) : []),
      ]),
      heading('Critère par critère'),
      tableOf(
        ['Critère', 'Intitulé', 'Avis'],
        criteria.map(({ code, title, opinion, seenPercent }) => [
          ...[code, title],
          `${opinion === null ? '' : opinions[opinion]}${seenPercent === null ? '' : ` (${seenPercent} % vus)`}`,
        ]),
        [46, '*', 110],
      ),
    ],
  });
}

/** Where a cycle stands: its scores and its answers, as far as the asker sees them. */
export function summaryPdf(row: CycleSummaryRow): Promise<Buffer> {
  const answers = new Map(row.answers.map((answer) => [answer.criterionKey, answer]));
  const share = (points: number): string => `${Math.floor(points / 100)} %`;
  const words = (key: string): string => {
    const answer = answers.get(key);
    if (answer === undefined || answer.status === null)
      return (answer?.excluded ?? null) === null ? '' : 'Non applicable';
    return `${statuses[answer.status]}${answer.donePercent === null ? '' : ` (${answer.donePercent} %)`}`;
  };
  const axes = row.framework.axes.map((axis): PdfBlock[] => [
    heading(`${axis.code} ${axis.title}`),
    tableOf(
      ['Critère', 'Intitulé', 'Réponse'],
      criteriaOf({ axes: [axis] }).map(({ key, code, title }) => [code, title, words(key)]),
      [46, '*', 110],
    ),
  ]);
  return pdfOf({
    title: `Démarche de labellisation, ${row.organisation}`,
    foot: `${row.organisation}, état du ${dayOf(row.now)}`,
    blocks: [
      ...titled(`Démarche de labellisation : ${row.organisation}`, underTitle(row, `État du ${dayOf(row.now)}`)),
      ...paragraphs(
        `Fait : ${share(row.doneScore)}. Avec les engagements : ${share(row.plannedScore)}. Critères renseignés : ${row.answered} sur ${row.applicable}.`,
      ),
      ...(row.answers.length === 0
        ? paragraphs('Le détail des réponses n’est pas ouvert à votre organisation.')
        : axes.flat()),
    ],
  });
}

function underTitle({ frameworkTitle, isDemo }: { frameworkTitle: string; isDemo: boolean }, dated: string): string {
  return `${dated}. Référentiel « ${frameworkTitle} ».${isDemo ? ` ${demoMention}.` : ''}`;
}

function isNamed(text: string | null | undefined): text is string {
  return (text ?? '').trim() !== '';
}

function dayOf(at: Date): string {
  return dayInFrench(dayOfUnion(at));
}
