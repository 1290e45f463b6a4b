import { Tag, type TagKind } from '@maillage/platform-admin';
import {
  IconBan,
  IconCalendarEvent,
  IconCircle,
  IconFileText,
  IconGavel,
  IconPencil,
  IconRosetteDiscountCheck,
  IconSend,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { LabelCycleState } from '../generated/graphql.js';
import { useLabellingWords } from '../language/labelling-words.js';

type Look = readonly [TagKind, ReactNode];

const looks: Readonly<Record<LabelCycleState, Look>> = {
  registered: ['outline', <IconCircle key="i" />],
  selfAssessment: ['inWork', <IconPencil key="i" />],
  regionalReview: ['inWork', <IconPencil key="i" />],
  applied: ['running', <IconSend key="i" />],
  admissible: ['running', <IconSend key="i" />],
  auditorsAssigned: ['running', <IconCalendarEvent key="i" />],
  planSent: ['running', <IconCalendarEvent key="i" />],
  auditInProgress: ['running', <IconCalendarEvent key="i" />],
  reportDraft: ['running', <IconFileText key="i" />],
  contradictoryPhase: ['inWork', <IconFileText key="i" />],
  reportFinal: ['running', <IconFileText key="i" />],
  commissionScheduled: ['running', <IconGavel key="i" />],
  granted: ['held', <IconRosetteDiscountCheck key="i" />],
  grantedWithConditions: ['held', <IconRosetteDiscountCheck key="i" />],
  deferred: ['inWork', <IconGavel key="i" />],
  refused: ['late', <IconX key="i" />],
  appealed: ['running', <IconGavel key="i" />],
  completed: ['neutral', <IconRosetteDiscountCheck key="i" />],
  abandoned: ['neutral', <IconBan key="i" />],
};

/** Where a cycle is, in a word. */
export function CycleTag({ state }: { state: LabelCycleState }) {
  const words = useLabellingWords();
  const [kind, icon] = looks[state];
  return (
    <Tag kind={kind} icon={icon}>
      {words(`cycleState.${state}`)}
    </Tag>
  );
}
