import type { Recipient } from '@maillage/network-contract';
import { openingInFrench } from '@maillage/platform-kernel';
import { letter } from '../letter.js';

export interface AssessmentMail {
  readonly subject: string;
  readonly body: string;
}

export interface MailedCycle {
  readonly organisationName: string;
  readonly frameworkTitle: string;
}

export function helpAskedMail(cycle: MailedCycle, request: string, recipient: Recipient, link: string): AssessmentMail {
  return {
    subject: `${openingInFrench(cycle.organisationName)} demande votre aide pour son auto-évaluation`,
    body: letter(recipient, [
      `${openingInFrench(cycle.organisationName)} demande votre aide : « ${oneLine(request)} »`,
      `Référentiel : ${cycle.frameworkTitle}.`,
      `Voir l’auto-évaluation et répondre : ${link}`,
    ]),
  };
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
