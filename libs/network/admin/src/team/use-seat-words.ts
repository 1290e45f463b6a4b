import type { OurSeat } from '../ours/use-our-record.js';
import { useNetworkWords } from '../network-words.js';
import { useTeamWords } from './team-words.js';

type NamedSeat = Pick<OurSeat, 'role' | 'body' | 'position' | 'designation'>;

/** The role of a seat and how its holder came to it, in words. */
export function useSeatWords() {
  const words = useTeamWords();
  const network = useNetworkWords();
  const roleOf = ({ role, body, position }: NamedSeat): string =>
    body === null || position === null
      ? network(`role.${role}`)
      : words('inBody', { position: words(`position.${position}`), body: words(`body.${body}`) });
  const designationOf = ({ designation }: NamedSeat): string =>
    words(designation === null ? 'employed' : `designation.${designation}`);
  return { roleOf, designationOf };
}
