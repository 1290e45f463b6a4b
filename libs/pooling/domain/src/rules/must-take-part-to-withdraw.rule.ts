import { allowed, refused } from '@maillage/platform-kernel';
import type { Participation } from '../participation.js';
import type { PoolingVerdict } from '../pooling-refusal.js';

export function mustTakePartToWithdraw(participation: Pick<Participation, 'state'> | null): PoolingVerdict {
  return participation === null || participation.state === 'withdrawn' ? refused('notJoined') : allowed;
}
