import { FieldSourcesProvider, FormFields, type Answers, type FormDefinition } from '@maillage/forms-admin';
import { eligibilityOf, selfTestOf } from '@maillage/forms-domain';
import { Banner, Card, Pile, textStyles } from '@maillage/platform-admin';
import { useMemo, useState } from 'react';
import { useCallsWords } from '../language/calls-words.js';
import { sourcesOfCalls } from '../fields/field-sources.js';

/** The few questions that decide whether one may apply, tried before anything is written; nothing of it is kept. */
export function SelfTest({ definition }: { definition: FormDefinition }) {
  const words = useCallsWords();

  const test = useMemo(() => selfTestOf(definition), [definition]);
  const [answers, setAnswers] = useState<Answers>({});
  if (test.sections.length === 0) return null;
  const { verdict, refusing } = eligibilityOf(test, answers);
  const write = (key: string, answer: Answers[string] | undefined) =>
    setAnswers(({ [key]: _, ...others }) => (answer === undefined ? others : { ...others, [key]: answer }));
  return (
    <Card title={words('selfTest.title')} place="test">
      <Pile gap="lg">
        <p className={textStyles.dim}>{words('selfTest.lead')}</p>
        <FieldSourcesProvider sources={sourcesOfCalls}>
          {test.sections.map(({ key }) => (
            <FormFields key={key} definition={test} section={key} answers={answers} onChange={write} />
          ))}
        </FieldSourcesProvider>
        {refusing.map(({ key, sentence }) => (
          <Banner key={key} kind="bad" title={words('selfTest.ineligible')}>
            {sentence}
          </Banner>
        ))}
        {verdict === 'eligible' && (
          <Banner kind="ok" announced title={words('selfTest.eligible')}>
            {words('selfTest.eligibleDetail')}
          </Banner>
        )}
      </Pile>
    </Card>
  );
}
