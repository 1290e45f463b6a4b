import type { Answer, FormField } from '@maillage/forms-domain';
import { Act, Banner, ConflictView, contentOf, RefusalBanner, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import { useAnswerWords } from '../fields/use-answer-words.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import type { ApplicationAnswers } from './use-application-answers.js';

interface AnswerTroublesProps {
  application: ApplicationFieldsFragment;
  fields: readonly FormField[];
  answers: ApplicationAnswers;
}

type Stale = { readonly by: string; readonly at: string; readonly content: Answer | null };

/** Answers that did not go through: two wrote at once, or the server refused. What was typed stays until it is decided. */
export function AnswerTroubles({ fields, answers }: AnswerTroublesProps) {
  const words = useCallsWords();
  return fields.map((field) => {
    const draft = answers.drafts.get(field.key);
    if (draft === undefined || draft.trouble === null) return null;
    const mine = contentOf(draft);
    if (draft.trouble.kind === 'stale') {
      return <Conflict key={field.key} {...{ field, mine, answers }} theirs={draft.trouble.theirs} />;
    }
    return (
      <div key={field.key}>
        <RefusalBanner refusal={draft.trouble.refusal} />
        <Banner
          kind="bad"
          title={field.label}
          action={
            <>
              <Act size="small" label={words('conflict.retry')} onAct={() => answers.resolve(field.key, mine)} />
              <Act size="small" variant="link" label={words('conflict.giveUp')} onAct={() => answers.drop(field.key)} />
            </>
          }
        >
          {words('conflict.unsaved')}
        </Banner>
      </div>
    );
  });
}

interface ConflictProps {
  field: FormField;
  mine: Answer | null;
  theirs: Stale;
  answers: ApplicationAnswers;
}

/** Both answers to one question: texts side by side and mergeable, other answers one or the other. */
function Conflict({ field, mine, theirs, answers }: ConflictProps) {
  const words = useCallsWords();
  const format = useFormat();
  const answerWords = useAnswerWords();
  const { acting } = useCallsFrame();
  const isText = field.kind === 'text';
  const textOf = (answer: Answer | null) => (typeof answer === 'string' ? answer : '');
  const fact = {
    key: field.key,
    label: field.label,
    mine: answerWords(field, mine ?? undefined),
    theirs: answerWords(field, theirs.content ?? undefined),
  };
  return (
    <section aria-label={field.label}>
      <h3>{field.label}</h3>
      <ConflictView
        who={theirs.by}
        when={words('conflict.when', { time: format.time(theirs.at, acting.timeZone) })}
        mine={isText ? textOf(mine) : ''}
        theirs={isText ? textOf(theirs.content) : ''}
        facts={isText ? [] : [fact]}
        onMine={() => answers.resolve(field.key, mine)}
        onTheirs={() => answers.drop(field.key)}
        onMerged={(text, sides) =>
          answers.resolve(field.key, isText ? text : sides[field.key] === 'theirs' ? theirs.content : mine)
        }
      />
    </section>
  );
}
