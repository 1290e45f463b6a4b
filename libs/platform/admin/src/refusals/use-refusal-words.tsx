import { useContext, useMemo } from 'react';
import type { Availability } from '../acts/availability.js';
import { typeset } from '../language/typography.js';
import { useFormat } from '../language/use-format.js';
import { useLanguage } from '../language/use-language.js';
import type { RefusedProps } from '../states/refused.js';
import { platformRefusalsInFrench } from './platform-refusals.fr.js';
import { referenceOf, refusalOf } from './refusal.js';
import { readRefusalParams, type RefusalSentence, type RefusalWording } from './refusal-params.js';
import { ReaderZoneContext, type RefusalSentences, RefusalSentencesContext } from './refusal-sentences.js';

interface RefusedAct {
  readonly can: boolean;
  readonly code: string | null;
  readonly params: Record<string, unknown> | null;
}

/** Puts what the server refuses into the reader's language, moments in the reader's zone unless another is named. */
export function useRefusalWords(zone?: string) {
  const ownZone = useContext(ReaderZoneContext);
  const readerZone = zone ?? ownZone;
  const all = useContext(RefusalSentencesContext);
  const { language } = useLanguage();
  const format = useFormat();
  return useMemo(() => {
    const sentences = all[language];
    const wordMoment = (instant: string) => format.instant(instant, { readerZone, coordinatorZone: readerZone });

    const sentence = (code: string, params?: Readonly<Record<string, unknown>> | null): RefusalSentence => {
      const { what, next } = wordingOf(sentences, code, params?.['capability'])(readRefusalParams(params, wordMoment));
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
      const refusal = refusalOf(error);
      const { what, next } = sentence(refusal.code, refusal.params);
      return { title: what, detail: next, code: referenceOf(refusal) };
    };

    return { sentence, availability, refused };
  }, [all, language, format, readerZone]);
}

/**
 * The context of a missing right may say who holds it, as `FORBIDDEN.capability`. A code that the screens do not know
 * yet is told as a failure of the portal.
 */
function wordingOf(sentences: RefusalSentences, code: string, capability: unknown): RefusalWording {
  const right = `${code}.${String(capability)}`;
  if (Object.hasOwn(sentences, right) && sentences[right] !== undefined) return sentences[right];
  const known = Object.hasOwn(sentences, code) ? sentences[code] : sentences['INTERNAL'];
  return known ?? platformRefusalsInFrench.INTERNAL;
}
