import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { LaidApplication } from './demo-applications.js';
import type { DemoRows } from './demo-rows.js';

const hour = 3_600_000;

const questions = [
  {
    body: 'Une voiture d’occasion prêtée aux jeunes entre-t-elle dans les achats ?',
    answer: 'Oui, jusqu’à 5 000 € : au-delà, c’est un investissement, que l’appel ne prend pas en compte.',
  },
  { body: 'Peut-on répondre à deux Missions Locales, avec un seul budget ?', answer: null },
];

/** What is asked about an open call: one question is answered for all, one waits. */
export function layQuestions(
  rows: DemoRows,
  {
    callId,
    coordinator,
    askers,
    from,
  }: {
    readonly callId: string;
    readonly coordinator: ActingActor;
    readonly askers: readonly ActingActor[];
    readonly from: Date;
  },
): void {
  const { organisationId: coordinatorId, personId: answeredById, name: answeredBy } = coordinator;
  askers.slice(0, questions.length).forEach(({ organisationId: tenantId, personId, name: personName }, place) => {
    const told = questions[place];
    if (told === undefined) return;
    const askedAt = new Date(from.getTime() + place * 90 * hour);
    const id = newId(askedAt);
    rows.add(coordinatorId, 'call_question', {
      ...{
        id,
        tenantId,
        callId,
        coordinatorId,
        readers: [coordinatorId],
        body: told.body,
        personId,
        personName,
        askedAt,
      },
    });
    if (told.answer === null) return;
    const answeredAt = new Date(askedAt.getTime() + 26 * hour);
    rows.add(coordinatorId, 'call_answer', {
      ...{ id: newId(answeredAt), tenantId: coordinatorId, callId, askerId: tenantId, questionId: id },
      ...{ readers: [tenantId], question: told.body, body: told.answer, isPublic: true },
      ...{ personId: answeredById, personName: answeredBy, answeredAt },
    });
  });
}

/** What both sides wrote to each other about an application, and a note that who runs the call keeps for itself. */
export function layMessages(rows: DemoRows, laid: LaidApplication): void {
  const { id: applicationId, coordinator, lead, partnerIds, closedAt } = laid;
  const at = new Date(closedAt.getTime() + 30 * hour);
  const later = new Date(closedAt.getTime() + 36 * hour);
  const about = { applicationId, leadId: lead.organisationId };
  const written = (by: ActingActor, body: string, writtenAt: Date) => ({
    ...{ id: newId(writtenAt), tenantId: by.organisationId, ...about, body },
    ...{ personId: by.personId, personName: by.name, writtenAt },
  });
  const question = 'Votre plan de financement cite la Région : avez-vous déjà sa réponse ?';
  rows.add(
    coordinator.organisationId,
    'message',
    {
      ...written(coordinator, question, at),
      ...{ audience: 'everyone', readers: [lead.organisationId, ...partnerIds] },
    },
    {
      ...written(lead, 'Oui : la commission permanente l’a votée le mois dernier, je joins la notification.', later),
      ...{ audience: 'everyone', readers: [coordinator.organisationId, ...partnerIds] },
    },
  );
  rows.add(coordinator.organisationId, 'annotation', {
    ...written(coordinator, 'Cofinancement de la Région confirmé : à rappeler au jury.', later),
    fieldKey: 'budget',
  });
}
