import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageKey } from './messages.js';

export type Words<M> = (key: MessageKey<M>, params?: Record<string, string | number>) => string;

/** A hook that gives the sentences of one namespace; a key that does not exist does not compile. */
export function wordsOf<M>(namespace: string): () => Words<M> {
  return function useWords() {
    const { t } = useTranslation(namespace);
    return useCallback<Words<M>>((key, params = {}) => t(key as string, params), [t]);
  };
}
