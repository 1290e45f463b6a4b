/** Every code with which this context refuses an act. */
export const documentsRefusals = [
  'documentRefused',
  'documentTooLarge',
  'documentQuotaPassed',
  'documentNotSafeYet',
  'documentInUse',
  'documentWithdrawn',
  'documentTitleMissing',
  'documentDatesWrong',
  'uploadBeingCompleted',
  'uploadIncomplete',
  'uploadElsewhere',
  'tooManyUploads',
] as const;
export type DocumentsRefusal = (typeof documentsRefusals)[number];
