import { createContext } from 'react';
import type { Language } from '../language/language.js';
import type { RefusalWording } from './refusal-params.js';
import { platformRefusalsInEnglish } from './platform-refusals.en.js';
import { platformRefusalsInFrench } from './platform-refusals.fr.js';

export type RefusalSentences = Readonly<Record<string, RefusalWording>>;

/** The sentences of all codes; the app gives those of its contexts beside these. */
export const RefusalSentencesContext = createContext<Readonly<Record<Language, RefusalSentences>>>({
  fr: platformRefusalsInFrench,
  en: platformRefusalsInEnglish,
});

/** IANA name of the zone in which moments are told: the one of the organisation in whose name one acts. */
export const ReaderZoneContext = createContext('Europe/Paris');
