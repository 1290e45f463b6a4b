import { useFormat } from '@maillage/platform-admin';

const hour = 3_600_000;

/**
 * How long is left until an instant: hours and minutes on the last two days, days before that, nothing from fifteen days
 * on, where a date says more.
 */
export function useTimeLeft(): (until: string, now: string, zone: string) => string | null {
  const format = useFormat();
  return (until, now, zone) => {
    const left = Date.parse(until) - Date.parse(now);
    if (left <= 0) return null;
    return left < 48 * hour ? format.duration(left / 60_000) : format.distance(until, new Date(now), zone);
  };
}
