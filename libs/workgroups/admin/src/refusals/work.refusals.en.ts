import type { RefusalWording } from '@maillage/platform-admin';

export const workRefusalsInEnglish = {
  workForMembers: () => ({
    what: 'The work of the group is for those who take part in it.',
    next: 'Join the group from its first page. What it publishes is in the library.',
  }),
  threadForMembers: () => ({
    what: 'Only the members of the group write in the thread.',
    next: 'You can read it. To say something, write to the lead.',
  }),
  workChangedMeanwhile: () => ({
    what: 'Somebody changed this meanwhile.',
    next: 'Load the page again, then start over.',
  }),
  workTooMuch: () => ({ what: 'The list is full.', next: 'Close what is done, or open another group.' }),
  milestoneNotThereYet: () => ({ what: 'This milestone is still planned.', next: 'Load the page again to see it.' }),
  milestonePastThis: () => ({
    what: 'This milestone is no longer planned.',
    next: 'Take it up again to change it.',
  }),
  milestonesIncomplete: () => ({
    what: 'The list of milestones has changed.',
    next: 'Load the page again, then order them again.',
  }),
  milestoneUnknown: () => ({
    what: 'This milestone does not belong to this group.',
    next: 'Choose one from the list.',
  }),
  taskNotThereYet: () => ({
    what: 'This task has not reached this stage yet.',
    next: 'Load the page again to see where it stands.',
  }),
  taskPastThis: () => ({ what: 'This task is past this stage.', next: 'Load the page again to see where it stands.' }),
  taskNotYours: () => ({
    what: 'This task is given to somebody else.',
    next: 'Ask that person, or the lead.',
  }),
  deliverableNotThereYet: () => ({
    what: 'This deliverable has not reached this stage yet.',
    next: 'It is reviewed, then adopted, then published. Load the page again to see where it stands.',
  }),
  deliverablePastThis: () => ({
    what: 'This deliverable is past this stage.',
    next: 'Load the page again to see where it stands.',
  }),
  deliverableEnded: () => ({
    what: 'This edition can no longer be changed.',
    next: 'Deliver a new edition from the one that is published.',
  }),
  deliverableFileMissing: () => ({ what: 'The file is missing.', next: 'Choose a file.' }),
  deliverableLinkMissing: () => ({
    what: 'The address of the recording is missing.',
    next: 'Give an address that begins with https://.',
  }),
  editionUnderWay: () => ({
    what: 'A new edition is being prepared already.',
    next: 'Ask whoever prepares it, or wait until it is published.',
  }),
  messageEmpty: () => ({ what: 'The message is empty.', next: 'Write something.' }),
  messageWithdrawn: () => ({ what: 'This message was taken back already.', next: 'There is nothing else to do.' }),
  fileNotOurs: () => ({ what: 'This file is not among your documents.', next: 'Choose a file from your device.' }),
  groupFileRemoved: () => ({
    what: 'This file is no longer shared.',
    next: 'Load the page again, or share it again.',
  }),
  groupFileNotYours: () => ({
    what: 'This file was shared by another organisation.',
    next: 'Ask it to remove the file, or ask the lead.',
  }),
} as const satisfies Record<string, RefusalWording>;
