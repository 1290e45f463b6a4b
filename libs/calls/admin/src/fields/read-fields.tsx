import {
  type Answer,
  type Answers,
  type DocumentAnswer,
  evaluateForm,
  type FormDefinition,
  type FormField,
} from '@maillage/forms-domain';
import { FactList, Pile, textStyles } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { BudgetRead } from './budget-read.js';
import { FilesRead } from './file-link.js';
import { LinesRead } from './lines-read.js';
import { useAnswerWords } from './use-answer-words.js';
import { useFigureWords } from './use-figure-words.js';

interface ReadFieldsProps {
  definition: FormDefinition;
  /** The key of the section that is read. */
  section: string;
  answers: Answers;
  /** Whether a field is read, among those that are asked; unless told, all are. */
  only?: (key: string) => boolean;
  /** What stands under an answer: that it is to be corrected, or the act that asks for it. */
  under?: (field: FormField) => ReactNode;
}

/** One section as it is read: the questions that were asked, each with its answer. */
export function ReadFields({ definition, section, answers, only, under }: ReadFieldsProps) {
  const figureWords = useFigureWords();
  const { fields, computed } = evaluateForm(definition, answers);
  const shown = definition.sections
    .filter(({ key }) => key === section)
    .flatMap((one) => one.fields)
    .filter(({ key }) => fields.get(key) === 'shown' && only?.(key) !== false);
  return (
    <Pile gap="md">
      {shown.map((field) =>
        isWide(field) && answers[field.key] !== undefined ? (
          <div key={field.key} className={textStyles.block}>
            <h3>{field.label}</h3>
            <WideAnswer field={field} answer={answers[field.key] as Answer} />
            {under?.(field)}
          </div>
        ) : (
          <FactList
            key={field.key}
            facts={[
              {
                term: field.label,
                detail: (
                  <>
                    {field.kind === 'computed' ? (
                      figureWords(field, computed.get(field.key) ?? null)
                    ) : (
                      <AnswerText field={field} answer={answers[field.key]} />
                    )}
                    {under?.(field)}
                  </>
                ),
              },
            ]}
          />
        ),
      )}
    </Pile>
  );
}

function isWide({ kind }: FormField): boolean {
  return kind === 'repeat' || kind === 'budget';
}

function WideAnswer({ field, answer }: { field: FormField; answer: Answer }) {
  if (field.kind === 'repeat') return <LinesRead field={field} answer={answer} />;
  return field.kind === 'budget' ? <BudgetRead field={field} answer={answer} /> : null;
}

function AnswerText({ field, answer }: { field: FormField; answer: Answer | undefined }) {
  const answerWords = useAnswerWords();
  if (field.kind === 'file' && answer !== undefined) return <FilesRead files={answer as readonly DocumentAnswer[]} />;
  return <span className={textStyles.prose}>{answerWords(field, answer)}</span>;
}
