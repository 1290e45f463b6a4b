import { useFaultWords } from '@maillage/forms-admin';
import type { AnswerFault } from '@maillage/forms-domain';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { definitionOf, placeOfField } from './definition-of.js';

export interface MissingThing {
  readonly key: string;
  readonly text: string;
  readonly href: string;
}

const shownOfSection = 3;

/** Everything that keeps an application from going on, each with the way to it. */
export function useMissing(application: ApplicationFieldsFragment): readonly MissingThing[] {
  const words = useCallsWords();
  const faultWords = useFaultWords();
  const { places } = useCallsFrame();
  const definition = definitionOf(application);
  const { id, sections } = application;
  const ofSections = sections.flatMap(({ key: section, title, state, missing }): readonly MissingThing[] => {
    const here = { href: places.applicationPart(id, section) };
    if (state === 'notStarted') return [{ ...here, key: section, text: words('missing.section', { title }) }];
    if (state === 'cannotStartYet') return [];
    const named = missing.slice(0, shownOfSection).map(({ field, code, line, within, params }): MissingThing => {
      const place = placeOfField(definition, field)?.field;
      const fault = faultWords({ code, line, within, params } as unknown as AnswerFault, place?.kind === 'money');
      return {
        key: `${section}-${field}-${code}-${line ?? ''}`,
        text: words('missing.field', { label: place?.label ?? field, fault }),
        href: places.applicationPart(id, section, `champ-${field}`),
      };
    });
    const more = missing.length - named.length;
    return more > 0
      ? [...named, { ...here, key: `${section}-more`, text: words('missing.more', { count: more, title }) }]
      : named;
  });
  const { refusing = [] } = application.ineligible as { refusing?: readonly { key: string; sentence: string }[] };
  const ofRules = refusing.map(({ key, sentence }) => ({
    key,
    text: sentence,
    href: places.applicationPart(id, sections[0]?.key ?? ''),
  }));
  return [...ofSections, ...ofRules];
}
