import { defineMessages, type Words, wordsOf } from '@maillage/platform-admin';

export const documentsMessages = defineMessages({
  fr: { records: { document: 'Nos documents', documentFor: 'prouver ce que nous affirmons, à qui nous le montrons' } },
  en: { records: { document: 'Our documents', documentFor: 'to prove what we state, to whom we show it' } },
});

const useDocumentsWords: () => Words<typeof documentsMessages> = wordsOf<typeof documentsMessages>('documents');

/** Documents as a kind of record, in words, and what they are kept for. */
export function useDocumentSubjects(): Readonly<Record<string, { readonly name: string; readonly purpose: string }>> {
  const words = useDocumentsWords();
  return { document: { name: words('records.document'), purpose: words('records.documentFor') } };
}
