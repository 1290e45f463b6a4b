import { useFormat } from '@maillage/platform-admin';
import { useNetworkFrame } from '../network-frame.js';

/** Day and hour in the reader's zone, as sentences take them. */
export function useMomentWords() {
  const format = useFormat();
  const { acting } = useNetworkFrame();
  const zone = acting.timeZone;
  return (moment: string) => ({ day: format.day(moment, { zone, weekday: false }), time: format.time(moment, zone) });
}
