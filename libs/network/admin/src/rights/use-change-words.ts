import { useFormat } from '@maillage/platform-admin';
import { useCapabilityWords } from '../account/capability-words.js';
import { roles } from '../directory/vocabulary.js';
import type { Capability, NetworkRightsQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { capabilities } from './planned-rights.js';
import { useRightsWords } from './rights-words.js';
import { upwardItems, upwardLevels } from './upward-table.js';

export type RightsChange = NetworkRightsQuery['networkRights']['changes'][number];

/** A change of rights in words: who gains or loses what, and from when. */
export function useChangeWords() {
  const words = useRightsWords();
  const network = useNetworkWords();
  const rights = useCapabilityWords();
  const format = useFormat();
  const { acting } = useNetworkFrame();
  const titleOf = ({ holder, item, grants }: Pick<RightsChange, 'holder' | 'item' | 'grants'>): string => {
    const level = upwardLevels.find((one) => one === holder);
    const seen = upwardItems.find((one) => one === item);
    if (level !== undefined && seen !== undefined)
      return words(grants ? 'change.opens' : 'change.closes', { holder: words(level), item: words(`item.${seen}`) });
    const role = roles.find((one) => one === holder);
    const right = capabilities.find((one: Capability) => one === item);
    return words(grants ? 'change.grants' : 'change.takes', {
      holder: role === undefined ? holder : network(`role.${role}`),
      item: right === undefined ? item : rights(right),
    });
  };
  const dayOf = (moment: string) => format.day(moment, { zone: acting.timeZone, weekday: false });
  const whenOf = ({ effectiveAt }: RightsChange, now: Date): string =>
    words(Date.parse(effectiveAt) > now.getTime() ? 'change.from' : 'change.since', { day: dayOf(effectiveAt) });
  return { titleOf, whenOf, dayOf };
}
