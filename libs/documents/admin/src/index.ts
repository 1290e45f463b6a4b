export { documentsMessages, useDocumentSubjects } from './records/document-words.js';
export { documentsRefusalsInEnglish } from './refusals/refusals.en.js';
export { documentsRefusalsInFrench } from './refusals/refusals.fr.js';
