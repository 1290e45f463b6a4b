import { Tag, type TagKind } from '@maillage/platform-admin';
import type { SurveyState } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const kinds: Readonly<Record<SurveyState, TagKind>> = {
  draft: 'outline',
  open: 'running',
  closed: 'inWork',
  published: 'held',
};

export function SurveyTag({ state }: { state: SurveyState }) {
  const words = useWorkgroupsWords();
  return <Tag kind={kinds[state]}>{words(`survey.state.${state}`)}</Tag>;
}
