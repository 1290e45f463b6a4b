import type { LabelCycleFilter } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { labellingMessages } from '../language/labelling.messages.js';
import { wordsFor } from './words-for.js';

const { cycleKind, cycleState } = labellingMessages.fr;

/** Takes cycles away as a file: where each stands, and nothing of what it answers. */
export function CyclesExport({ filter }: { filter: LabelCycleFilter }) {
  const words = useLabellingWords();
  const assessment = useAssessmentWords();
  const { exportOf } = useLabellingFrame();
  const help = { asked: 'label.helpAsked', inProgress: 'label.helpInProgress' } as const;
  const wordsOf = (column: string) => {
    if (column === 'state') return wordsFor(cycleState, (state) => words(`cycleState.${state}`));
    if (column === 'cycleKind') return wordsFor(cycleKind, (kind) => words(`cycleKind.${kind}`));
    return column === 'help' ? wordsFor(help, (state) => assessment(help[state])) : [];
  };
  return exportOf({ list: 'labelCycles', label: words('lists.takeCycles'), filter, words: wordsOf });
}
