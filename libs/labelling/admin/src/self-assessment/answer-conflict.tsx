import { type ConflictFact, ConflictView, type Side, type Theirs, useFormat } from '@maillage/platform-admin';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { type AnswerContent, toSend } from './answer-content.js';
import type { Answers } from './use-answers.js';
import { useFreshCriterion } from './use-fresh-criterion.js';

interface AnswerConflictProps {
  answer: CriterionAnswerDetailFragment;
  mine: AnswerContent;
  theirs: Theirs<AnswerContent>;
  answers: Answers;
}

/** Two wrote this answer at once: mine, theirs, or both in one. */
export function AnswerConflict({ answer, mine, theirs, answers }: AnswerConflictProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const facts = useConflictFacts(toSend(mine), theirs.content);
  const refresh = useFreshCriterion(answer.cycleId, answer.criterion.key);
  const { key } = answer.criterion;
  const time = format.time(theirs.at, acting.timeZone);
  const merge = (comment: string, sides: Readonly<Record<string, Side>>) => {
    const of = (fact: string) => (sides[fact] === 'theirs' ? theirs.content : mine);
    const { status, donePercent } = of('status');
    answers.resolve(key, {
      status,
      donePercent,
      plannedOn: of('plannedOn').plannedOn,
      reason: of('reason').reason,
      comment,
    });
  };
  const leaveMine = async () => {
    await refresh();
    answers.drop(key);
  };
  return (
    <ConflictView
      who={theirs.by}
      when={words('criterion.when', { time })}
      mine={mine.comment}
      theirs={theirs.content.comment}
      facts={facts}
      maxLength={8000}
      onMine={() => answers.resolve(key, mine)}
      onTheirs={leaveMine}
      onMerged={merge}
    />
  );
}

/** Beside the text: the state, the day, the reason, where they differ. */
function useConflictFacts(mine: AnswerContent, theirs: AnswerContent): readonly ConflictFact[] {
  const words = useAssessmentWords();
  const format = useFormat();
  const none = words('criterion.none');
  const state = ({ status, donePercent }: AnswerContent) => {
    if (status === null) return words('self.status.none');
    if (status !== 'partly' || donePercent === null) return words(`self.status.${status}`);
    return words('self.partlyAt', { percent: format.percent(donePercent / 100) });
  };
  const day = ({ plannedOn }: AnswerContent) => (plannedOn === null ? none : format.day(plannedOn, { weekday: false }));
  const all = [
    { key: 'status', label: words('criterion.conflictFact'), mine: state(mine), theirs: state(theirs) },
    { key: 'plannedOn', label: words('criterion.conflictPlanned'), mine: day(mine), theirs: day(theirs) },
    {
      key: 'reason',
      label: words('criterion.conflictReason'),
      mine: mine.reason ?? none,
      theirs: theirs.reason ?? none,
    },
  ];
  return all.filter((fact) => fact.mine !== fact.theirs);
}
