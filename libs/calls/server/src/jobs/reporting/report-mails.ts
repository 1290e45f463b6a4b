import { Injectable } from '@nestjs/common';
import { type DeliveredEvent, PublicAddress, type WriteTransaction } from '@maillage/platform-server';
import type { ToldReport } from '../../persistence/reporting/told-report.reader.js';
import { type CallLetter, CallLetters } from '../call-letters.js';

export type ReportLetter = Pick<CallLetter, 'to' | 'capability' | 'subject' | 'lines'>;

/** Mails about a report, each with the link to it in the name of who reads the mail. */
@Injectable()
export class ReportMails {
  constructor(
    private readonly letters: CallLetters,
    private readonly address: PublicAddress,
  ) {}

  write(
    transaction: WriteTransaction,
    event: DeliveredEvent<unknown>,
    report: ToldReport,
    letter: ReportLetter,
  ): Promise<void> {
    return this.letters.write(transaction, event, {
      ...letter,
      file: report,
      see: 'Ouvrir le bilan',
      link: (code) => this.address.of(`/o/${code}/bilans/${report.id}`),
    });
  }
}
