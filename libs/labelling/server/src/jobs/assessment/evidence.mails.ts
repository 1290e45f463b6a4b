import type { Recipient } from '@maillage/network-contract';
import { articledInFrench, openingInFrench } from '@maillage/platform-kernel';
import { dayInFrench } from '../../application/day-in-french.js';
import { letter } from '../letter.js';
import { type AssessmentMail, oneLine } from './assessment-mail.texts.js';

export interface MailedRequest {
  readonly askerName: string;
  readonly organisationName: string;
  readonly label: string;
  readonly criterionCode: string;
  readonly awaitedOn: string;
}

export interface ExpiringFile {
  readonly title: string;
  readonly expiresOn: string;
  readonly organisationName: string;
}

export function evidenceAskedMail(asked: MailedRequest, recipient: Recipient, link: string): AssessmentMail {
  return {
    subject: `${openingInFrench(asked.askerName)} vous demande un document`,
    body: letter(recipient, [
      `${openingInFrench(asked.askerName)} demande à ${articledInFrench(asked.organisationName)}, pour le critère ${asked.criterionCode} : « ${oneLine(asked.label)} »`,
      `Document attendu pour le ${dayInFrench(asked.awaitedOn)}.`,
      `Joindre le document : ${link}`,
    ]),
  };
}

export function evidenceExpiresMail(file: ExpiringFile, recipient: Recipient, link: string): AssessmentMail {
  return {
    subject: `Une preuve arrive à son terme : ${oneLine(file.title)}`,
    body: letter(recipient, [
      `« ${oneLine(file.title)} » vaut jusqu’au ${dayInFrench(file.expiresOn)} dans l’auto-évaluation (${file.organisationName}).`,
      'Joignez la version suivante : sans elle, les critères dont c’est la seule preuve seront à revoir.',
      `Voir l’auto-évaluation : ${link}`,
    ]),
  };
}
