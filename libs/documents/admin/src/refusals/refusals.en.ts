import type { RefusalParams, RefusalWording } from '@maillage/platform-admin';
import { sizeInWords } from './size-in-words.js';
import type { documentsRefusalsInFrench } from './refusals.fr.js';

/** The sentences of what documents refuse. */
export const documentsRefusalsInEnglish = {
  documentRefused: (p) => ({
    what: `This file was not taken: ${faultInEnglish(p)}.`,
    next: 'Save it again from your program, as a PDF for instance, then choose it.',
  }),
  documentTooLarge: (p) => ({
    what: `This file is too heavy: ${sizeInWords(p.count('bytes'), 'en')}, of ${sizeInWords(p.count('max'), 'en')} at most.`,
    next: 'Make it lighter, or cut it in two, then choose it.',
  }),
  documentQuotaPassed: (p) => ({
    what: `Your organisation has not enough room: ${sizeInWords(p.count('left'), 'en')} left of ${sizeInWords(p.count('quota'), 'en')}.`,
    next: 'Write to the UNML for more.',
  }),
  documentNotSafeYet: (p) => scanInEnglish(p),
  documentInUse: (p) => ({
    what: `This document is still used${p.text('labels') ? `: ${p.text('labels')}` : ''}.`,
    next: 'Detach it from what refers to it, then withdraw it.',
  }),
  documentWithdrawn: () => ({
    what: 'This document was withdrawn.',
    next: 'Upload it again if it must still serve.',
  }),
  documentTitleMissing: () => ({
    what: 'The document has no title.',
    next: 'Give it the name under which you will look for it.',
  }),
  documentDatesWrong: () => ({
    what: 'It ceases to hold before it takes effect.',
    next: 'Correct one of the two dates.',
  }),
  uploadBeingCompleted: () => ({
    what: 'This file is being checked already.',
    next: 'Wait a moment, then try again: nothing needs to be sent again.',
  }),
  uploadIncomplete: (p) => ({
    what: `The file did not arrive whole: ${sizeInWords(p.count('received'), 'en')} of ${sizeInWords(p.count('bytes'), 'en')}.`,
    next: 'Resume the upload: it goes on where it stopped.',
  }),
  uploadElsewhere: () => ({
    what: 'This upload stands elsewhere, perhaps because of another tab.',
    next: 'Resume the upload: it goes on where it stopped.',
  }),
  tooManyUploads: (p) => ({
    what: `Your organisation has ${p.count('max') ?? 'too many'} uploads under way.`,
    next: 'Finish one, or cancel it, then begin again.',
  }),
} as const satisfies Record<keyof typeof documentsRefusalsInFrench, RefusalWording>;

const faults: Readonly<Record<string, string>> = {
  nameUnsafe: 'its name holds signs that a file’s name does not',
  nameTooLong: 'its name is too long',
  nameHasTwoTypes: 'its name announces two types of file',
  typeNotAccepted: 'this type of file is not taken (PDF, Word, Excel, PowerPoint, OpenDocument, image, text)',
  typeDiffers: 'it is declared as another type than its name says',
  empty: 'it is empty',
  notWhatItSays: 'its content is not what its name says',
  damaged: 'it is damaged',
  trailingContent: 'something stands after its end',
  severalFormats: 'it can be read as another type of file, too',
  encrypted: 'it is protected by a password',
  macros: 'it contains macros',
  activeContent: 'it contains commands that run',
  embeddedFile: 'it contains another file',
  externalReference: 'it fetches a part of its content elsewhere',
  executable: 'it contains a program',
  markup: 'it contains code of a web page',
  encoding: 'its letters are not encoded in UTF-8',
  tooMuchInside: 'its content, once unpacked, is too large',
  unsafeNameInside: 'it contains dangerous names of files',
  unexpectedPart: 'it contains a part that this type of file does not have',
  sizeDiffers: 'its size is not the one that was announced',
  contentDiffers: 'what arrived is not what was sent',
};

function faultInEnglish(p: RefusalParams): string {
  return faults[p.text('fault') ?? ''] ?? 'its content is not accepted';
}

function scanInEnglish(p: RefusalParams): { what: string; next: string } {
  switch (p.text('scan')) {
    case 'infected':
      return {
        what: 'The antivirus found something in this file: it is not kept.',
        next: 'Tell the person who made it, and upload a sound file.',
      };
    case 'unreadable':
      return {
        what: 'This file could not be checked: it is given to nobody.',
        next: 'Upload it again, lighter or as a PDF.',
      };
    case null:
    default:
      return {
        what: 'This file waits for the antivirus.',
        next: 'Come back in a moment: it is checked as soon as possible.',
      };
  }
}
