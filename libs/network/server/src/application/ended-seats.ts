import { appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { type EndedSeat, endSeats } from '../persistence/organisation-record.statements.js';
import { seatChanged } from './network.events.js';

/**
 * Nobody acts in the name of an organisation that is no more: its seats end, and who opens anything by seats is told.
 *
 * @returns how many of each ended
 */
export async function endEverySeat(
  transaction: WriteTransaction,
  organisationId: string,
): Promise<{ memberships: number; mandates: number }> {
  const ended = await transaction.rows<EndedSeat>(endSeats, [organisationId]);
  const [first] = ended;
  if (first !== undefined) {
    const people = [...new Set(ended.map(({ personId }) => personId))];
    await appendEvent(transaction, seatChanged(organisationId, people, first.at));
  }
  const count = (asked: EndedSeat['source']): number => ended.filter(({ source }) => source === asked).length;
  return { memberships: count('membership'), mandates: count('mandate') };
}
