import { allowed, refused } from '@maillage/platform-kernel';
import type { Participation } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function mayNotJoinTwice(participation: Pick<Participation, 'state'> | null): PoolingVerdict {
  return participation?.state === 'joined' ? refused('alreadyJoined') : allowed;
}
