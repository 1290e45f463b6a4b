import { wordsOf, type Words } from '@maillage/platform-admin';
import type { workgroupsMessages } from './workgroups.messages.js';

/** The words of groups, their leads and their members. */
export const useWorkgroupsWords: () => Words<typeof workgroupsMessages> =
  wordsOf<typeof workgroupsMessages>('workgroups');

export type WorkgroupsWords = ReturnType<typeof useWorkgroupsWords>;
