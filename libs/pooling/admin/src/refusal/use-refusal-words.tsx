import { typeset, useFormat, useLanguage, type Availability, type RefusedProps } from '@maillage/platform-admin';
import { useMemo } from 'react';
import type { RefusalCode } from '../generated/graphql.js';
import { refusalOf } from './refusal.js';
import { readRefusalParams, type RefusalSentence } from './refusal-params.js';
import { refusalsInEnglish } from './refusals.en.js';
import { refusalsInFrench } from './refusals.fr.js';

interface RefusedAct {
  readonly can: boolean;
  readonly code: RefusalCode | null;
  readonly params: Record<string, unknown> | null;
}

/** Puts what the server refuses into the reader's language, moments in the reader's zone. */
export function useRefusalWords(readerZone: string) {
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const sentences = language === 'fr' ? refusalsInFrench : refusalsInEnglish;
    const wordMoment = (instant: string) => format.instant(instant, { readerZone, coordinatorZone: readerZone });

    const sentence = (code: RefusalCode, params?: Readonly<Record<string, unknown>> | null): RefusalSentence => {
      const { what, next } = sentences[code](readRefusalParams(params, wordMoment));
      return { what: typeset(what, language), next: typeset(next, language) };
    };

    const availability = ({ can, code, params }: RefusedAct): Availability => {
      if (can || code === null) return { can };
      const { what, next } = sentence(code, params);
      return {
        can,
        code,
        reason: (
          <>
            <b>{what}</b> {next}
          </>
        ),
      };
    };

    /** A failed request as the state of a part of a page; null when nothing failed. */
    const refused = (error: unknown): RefusedProps | null => {
      if (error === undefined || error === null) return null;
      const { code, params, correlationId } = refusalOf(error);
      const { what, next } = sentence(code, params);
      return { title: what, detail: next, code: correlationId === null ? code : `${code} · ${correlationId}` };
    };

    return { sentence, availability, refused };
  }, [language, format, readerZone]);
}
