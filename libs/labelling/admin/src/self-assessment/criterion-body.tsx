import { Act, AutosaveState, Banner, contentOf } from '@maillage/platform-admin';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { CriterionAnswerDetailFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import type { AnswerContent } from './answer-content.js';
import { AnswerConflict } from './answer-conflict.js';
import { AnswerFields } from './answer-fields.js';
import { AnswerRead } from './answer-read.js';
import { CriterionActions } from './criterion-actions.js';
import { CriterionHelp } from './criterion-help.js';
import { EvidenceSection } from './evidence-section.js';
import { ExchangeSection } from './exchange-section.js';
import { HistoryDialog } from './history-dialog.js';
import { RegionBenchmark } from './region-benchmark.js';
import type { Answers } from './use-answers.js';
import { actOf } from './act-of.js';
import { useLackWords } from './use-lack-words.js';
import styles from './criterion.module.css';

interface CriterionBodyProps {
  cycle: LabelCycleDetailFragment;
  answer: CriterionAnswerDetailFragment;
  answers: Answers;
  nextHref: string | null;
}

/** What is asked, answered, joined and said of one criterion. */
export function CriterionBody({ cycle, answer, answers, nextHref }: CriterionBodyProps) {
  const words = useAssessmentWords();
  const { acting } = useLabellingFrame();
  const lacking = useLackWords();
  const [history, setHistory] = useState(false);
  const { criterion } = answer;
  const { key } = criterion;
  const write = actOf(answer, 'answer');
  const writes = write?.can === true && criterion.excluded === null;
  return (
    <>
      <CriterionHelp answer={answer} />
      {cycle.isOurs && criterion.excluded === null && <RegionBenchmark cycle={cycle} criterion={criterion} />}
      {criterion.excluded !== null && <Banner title={words('criterion.excluded')} />}
      {criterion.reopenedAt !== null && <Banner kind="warn" title={words('criterion.reopened')} />}
      {criterion.keptAside && <Banner title={words('criterion.keptAside')} />}
      {writes ? <WrittenAnswer answer={answer} answers={answers} /> : <AnswerRead answer={answer} />}
      <EvidenceSection cycle={cycle} answer={answer} />
      <CriterionActions cycle={cycle} answer={answer} />
      <ExchangeSection cycle={cycle} answer={answer} />
      <div className={styles.foot}>
        <span className={styles.saved}>
          {writes && (
            <AutosaveState
              autosave={answers}
              lastSavedAt={criterion.answeredAt}
              zone={acting.timeZone}
              only={key}
              lacking={lacking}
            />
          )}
          <button type="button" className={styles.quiet} onClick={() => setHistory(true)}>
            {words('criterion.history')}
          </button>
        </span>
        {nextHref !== null && (
          <Act label={words('criterion.next')} icon={<IconArrowRight aria-hidden />} href={nextHref} />
        )}
      </div>
      {history && <HistoryDialog answer={answer} answers={writes ? answers : null} onClose={() => setHistory(false)} />}
    </>
  );
}

function WrittenAnswer({ answer, answers }: { answer: CriterionAnswerDetailFragment; answers: Answers }) {
  const words = useAssessmentWords();
  const { key, version } = answer.criterion;
  const draft = answers.drafts.get(key);
  const content = draft === undefined ? savedContent(answer) : contentOf(draft);
  const trouble = draft?.trouble ?? null;
  if (trouble?.kind === 'stale') {
    return <AnswerConflict answer={answer} mine={content} theirs={trouble.theirs} answers={answers} />;
  }
  return (
    <>
      {trouble?.kind === 'refused' && (
        <Banner
          kind="bad"
          action={
            <span className={styles.ways}>
              <Act size="small" label={words('criterion.retry')} onAct={() => answers.resolve(key, content)} />
              <Act size="small" variant="link" label={words('criterion.giveUp')} onAct={() => answers.drop(key)} />
            </span>
          }
        >
          {words('criterion.unsavedText')}
        </Banner>
      )}
      <AnswerFields answer={answer} content={content} onChange={(next) => answers.type(key, version, next)} />
    </>
  );
}

export function savedContent({ criterion, comment, reason }: CriterionAnswerDetailFragment): AnswerContent {
  const { status, donePercent, plannedOn } = criterion;
  return { status, donePercent, plannedOn, comment, reason };
}
