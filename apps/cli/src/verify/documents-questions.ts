import type { Asked, QuestionMakers, ShownRows } from './question-maker.js';

const ofUpload = ({ key }: Asked) => ({ input: { uploadId: key } });
const ofDocument = ({ key }: Asked) => ({ input: { documentId: key } });
const file = { fileName: 'question.pdf', mediaType: 'application/pdf', byteSize: 7 };

const shows: readonly ShownRows[] = [{ field: 'versions', table: 'documents.document_version', column: 'document_id' }];

export const documentsQuestions: QuestionMakers = {
  beginUpload: { arguments: () => ({ input: file }) },
  cancelUpload: { arguments: ofUpload },
  completeUpload: {
    arguments: ({ key }) => ({ input: { uploadId: key, title: 'Question', effectiveOn: '2026-01-31' } }),
  },
  document: { arguments: ({ key }) => ({ id: key }), shows },
  documentRules: {},
  documents: { arguments: () => ({ first: 100, withdrawn: true }) },
  renameDocument: { arguments: ({ key }) => ({ input: { documentId: key, title: 'Question' } }), shows },
  upload: { arguments: ({ key }) => ({ id: key }) },
  withdrawDocument: { arguments: ofDocument, shows },
};
