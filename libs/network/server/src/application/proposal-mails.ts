import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import { PublicAddress, writeMail, type WriteTransaction } from '@maillage/platform-server';

export interface ProposalLetter {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly personId: string;
  readonly recipient: string;
  /** Who asks. */
  readonly from: string;
}

/** Tells a person who is known elsewhere that an organisation asks for them. */
@Injectable()
export class ProposalMails {
  constructor(private readonly address: PublicAddress) {}

  write(transaction: WriteTransaction, { organisation, personId, recipient, from }: ProposalLetter): Promise<void> {
    const sentences = [
      'Bonjour,',
      `${from} propose de vous donner une fonction au nom de ${organisation.name}.`,
      'Rien ne change tant que vous n’avez pas répondu : vous pouvez accepter ou refuser.',
      `Répondre : ${this.address.of('/propositions')}`,
      'Maillage, le portail du réseau des Missions Locales',
    ];
    const mail = { tenantId: organisation.id, eventId: newId(), personId, recipient };
    const subject = `${organisation.name} vous propose une fonction`;
    return writeMail(transaction, { ...mail, subject, body: sentences.join('\n\n') });
  }
}
