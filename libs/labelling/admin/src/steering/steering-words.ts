import { wordsOf, type Words } from '@maillage/platform-admin';
import type { steeringMessages } from './steering.messages.js';

export const useSteeringWords: () => Words<typeof steeringMessages> = wordsOf<typeof steeringMessages>('labelSteering');
