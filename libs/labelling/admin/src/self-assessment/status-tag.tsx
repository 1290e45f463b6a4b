import { Tag, type TagKind, useFormat } from '@maillage/platform-admin';
import { IconCalendar, IconCheck, IconCircleDashed, IconCircleHalf, IconMinus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AnswerStatus } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';

const looks: Record<AnswerStatus | 'none' | 'excluded', { kind: TagKind; icon: ReactNode }> = {
  done: { kind: 'held', icon: <IconCheck /> },
  planned: { kind: 'inWork', icon: <IconCalendar /> },
  partly: { kind: 'inWork', icon: <IconCircleHalf /> },
  notDone: { kind: 'neutral', icon: <IconX /> },
  notConcerned: { kind: 'neutral', icon: <IconMinus /> },
  none: { kind: 'outline', icon: <IconCircleDashed /> },
  excluded: { kind: 'neutral', icon: <IconMinus /> },
};

interface StatusTagProps {
  criterion: { readonly status: AnswerStatus | null; readonly donePercent: number | null; readonly excluded?: unknown };
}

/** Where a criterion stands, in a word. */
export function StatusTag({ criterion: { status, donePercent, excluded = null } }: StatusTagProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  const state = excluded === null ? (status ?? 'none') : 'excluded';
  const percent = donePercent === null ? null : format.percent(donePercent / 100);
  return (
    <Tag {...looks[state]}>
      {state === 'partly' && percent !== null ? words('self.partlyAt', { percent }) : words(`self.status.${state}`)}
    </Tag>
  );
}
