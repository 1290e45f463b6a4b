import { applicantStatusOf, type ApplicantStatus } from '@maillage/calls-domain';
import { articledInFrench } from '@maillage/platform-kernel';
import type { LetterRow } from '../../persistence/jury/letters.reader.js';

/** What was decided, in the words of who leads the application, or of one of its partners. */
export function decisionOf(letter: LetterRow, organisationId: string): string {
  const { title, call, state, callState, leadId, lead } = letter;
  const told = sentences[applicantStatusOf(state, callState)] ?? 'est en cours d’examen';
  return leadId === organisationId
    ? `Votre candidature « ${title} » à l’appel « ${call} » ${told}.`
    : `La candidature « ${title} » à l’appel « ${call} », que conduit ${articledInFrench(lead)} et dont vous êtes partenaire, ${told}.`;
}

const sentences: Partial<Record<ApplicantStatus, string>> = {
  retained: 'est retenue',
  retainedInPart: 'est retenue en partie',
  onReserve: 'est inscrite sur la liste de réserve',
  notRetained: 'n’est pas retenue',
  notAdmissible: 'n’est pas recevable',
};
