import { wordsOf, type Words } from '@maillage/platform-admin';
import type { teamMessages } from './team.messages.js';

export const useTeamWords: () => Words<typeof teamMessages> = wordsOf<typeof teamMessages>('team');
