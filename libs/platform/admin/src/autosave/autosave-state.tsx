import { dayIn } from '../language/day-in.js';
import { useFormat } from '../language/use-format.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { SaveState } from '../forms/save-state.js';
import { useRefusalWords } from '../refusals/use-refusal-words.js';
import { contentOf } from './draft.js';
import type { Autosave } from './use-autosave.js';

export interface AutosaveStateProps<Content> {
  autosave: Pick<Autosave<Content>, 'drafts' | 'sending' | 'offline' | 'kept' | 'savedAt'>;
  /** When what is shown was last saved, before anything was typed here. */
  lastSavedAt?: string | null | undefined;
  zone: string;
  /** The record of which the state is told; without it, of all. */
  only?: string | undefined;
  /** What lacks before a draft leaves, in a few words: "écrivez la part faite"; null when nothing does. */
  lacking?: ((content: Content) => string | null) | undefined;
}

/** Where what was typed stands, in one line. */
export function AutosaveState<Content>(props: AutosaveStateProps<Content>) {
  const { autosave, lastSavedAt = null, zone, only, lacking = () => null } = props;
  const words = usePlatformWords();
  const format = useFormat();
  const { sentence } = useRefusalWords(zone);
  const savedWords = (at: Date | string) => {
    const params = { time: format.time(at, zone), day: format.shortDate(at, zone) };
    return words(dayIn(zone, new Date(at)) === dayIn(zone) ? 'save.saved' : 'save.savedOn', params);
  };
  const drafts = [...autosave.drafts.values()].filter(({ key }) => only === undefined || key === only);
  const refused = drafts.find(({ trouble }) => trouble?.kind === 'refused')?.trouble;
  if (refused?.kind === 'refused') {
    const { what, next } = sentence(refused.refusal.code, refused.refusal.params);
    return <SaveState kind="unsaved" title={words('save.unsaved', { why: lowered(what) })} detail={next} />;
  }
  if (drafts.some(({ trouble }) => trouble?.kind === 'stale')) {
    return <SaveState kind="unsaved" title={words('save.conflict')} />;
  }
  if (autosave.offline && drafts.length > 0) {
    const detail = words(autosave.kept ? 'save.offlineDetail' : 'save.notKept');
    return <SaveState kind="offline" title={words('save.offline', { count: drafts.length })} detail={detail} />;
  }
  const lack = drafts.map((draft) => lacking(contentOf(draft))).find((one) => one !== null);
  if (lack !== undefined) return <SaveState kind="unsaved" title={words('save.waiting', { lack })} />;
  if (drafts.length > 0) return <SaveState kind="saving" title={words('save.saving')} />;
  const at = autosave.savedAt ?? lastSavedAt;
  return <SaveState kind="saved" title={at === null ? words('save.allSaved') : savedWords(at)} />;
}

/** The beginning of a sentence as its middle, and without its full stop. */
function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
