import type { Answer, AnswerLine, RepeatField } from '@maillage/forms-domain';
import { type Column, DataTable } from '@maillage/platform-admin';
import { useAnswerWords } from './use-answer-words.js';

/** The lines of a block, a question a column. */
export function LinesRead({ field, answer }: { field: RepeatField; answer: Answer }) {
  const answerWords = useAnswerWords();
  const columns = field.fields.map((inner, place): Column<AnswerLine> => ({
    key: inner.key,
    header: inner.label,
    rowHead: place === 0,
    align: inner.kind === 'money' || inner.kind === 'number' ? 'end' : 'start',
    render: ({ answers }) => answerWords(inner, answers[inner.key]),
  }));
  return (
    <DataTable
      caption={field.label}
      columns={columns}
      rows={[...(answer as readonly AnswerLine[])]}
      rowKey={({ id }) => id}
    />
  );
}
