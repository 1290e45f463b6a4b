import { Tag, type TagKind } from '@maillage/platform-admin';
import { IconAlertTriangle, IconBulb, IconStar } from '@tabler/icons-react';
import type { AuditOpinionKind, FindingKind, FindingState } from '../generated/graphql.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';

const kinds: Record<FindingKind, { kind: TagKind; icon: React.ReactNode }> = {
  alertPoint: { kind: 'inWork', icon: <IconAlertTriangle aria-hidden /> },
  improvementSuggestion: { kind: 'running', icon: <IconBulb aria-hidden /> },
  goodPractice: { kind: 'held', icon: <IconStar aria-hidden /> },
};

export function FindingTag({ kind }: { kind: FindingKind }) {
  const words = useLabellingWords();
  return <Tag {...kinds[kind]}>{words(`finding.${kind}`)}</Tag>;
}

const states: Record<FindingState, TagKind> = {
  notified: 'inWork',
  accepted: 'held',
  contested: 'running',
  upheld: 'neutral',
  lifted: 'held',
  actionPlanned: 'running',
  evidenceSent: 'running',
  verified: 'held',
  closed: 'held',
  reopened: 'inWork',
};

export function FindingStateTag({ state }: { state: FindingState }) {
  const words = useLifeWords();
  return <Tag kind={states[state]}>{words(`audited.findingState.${state}`)}</Tag>;
}

const opinions: Record<AuditOpinionKind, TagKind> = { confirmed: 'held', above: 'running', below: 'inWork' };

export function OpinionTag({ opinion }: { opinion: AuditOpinionKind }) {
  const words = useLifeWords();
  return <Tag kind={opinions[opinion]}>{words(`audited.opinion.${opinion}`)}</Tag>;
}
