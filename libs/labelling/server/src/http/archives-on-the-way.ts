import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';

export const mostArchivesOnTheWay = 2;

/** How many archives each person is being sent by this process: each holds a file open for as long as its reader reads. */
@Injectable()
export class ArchivesOnTheWay {
  private readonly byPerson = new Map<string, number>();

  /** @throws DomainError archivesOnTheWay to who is being sent as many as may be */
  async while<Result>(personId: string, send: () => Promise<Result>): Promise<Result> {
    const before = this.byPerson.get(personId) ?? 0;
    if (before >= mostArchivesOnTheWay) throw new DomainError('archivesOnTheWay', { max: mostArchivesOnTheWay });
    this.byPerson.set(personId, before + 1);
    try {
      return await send();
    } finally {
      const after = (this.byPerson.get(personId) ?? 1) - 1;
      if (after === 0) this.byPerson.delete(personId);
      else this.byPerson.set(personId, after);
    }
  }
}
