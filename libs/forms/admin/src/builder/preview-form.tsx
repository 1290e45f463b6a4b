import {
  type Answer,
  type Answers,
  completenessOf,
  type DocumentAnswer,
  type FormDefinition,
  type OrganisationAnswer,
} from '@maillage/forms-domain';
import { Banner, Card, Pile, randomKey, Tag, type TagKind, TextField } from '@maillage/platform-admin';
import { useState } from 'react';
import { FieldSourcesProvider, type FieldSources } from '../fields/field-sources.js';
import { statesOfMissing } from '../fields/field-state.js';
import { FormFields } from '../fields/form-fields.js';
import { useFormsWords } from '../language/forms-words.js';
import styles from './builder.module.css';

const kinds = {
  cannotStartYet: 'outline',
  notStarted: 'outline',
  inProgress: 'inWork',
  completed: 'held',
  notNeeded: 'outline',
  changesRequested: 'late',
} as const satisfies Record<string, TagKind>;

/** The form as it will be answered, with the renderer of applicants; nothing that is written here is kept. */
export function PreviewForm({ definition }: { definition: FormDefinition }) {
  const words = useFormsWords();
  const [answers, setAnswers] = useState<Answers>({});
  const { sections, eligibility } = completenessOf(definition, answers);
  const write = (key: string, answer: Answer | undefined) =>
    setAnswers(({ [key]: _, ...others }) => (answer === undefined ? others : { ...others, [key]: answer }));
  return (
    <FieldSourcesProvider sources={triedSources}>
      <Banner kind="info">{words('preview.lead')}</Banner>
      {eligibility.refusing.map(({ key, sentence }) => (
        <Banner key={key} kind="bad" title={words('preview.ineligible')}>
          {sentence}
        </Banner>
      ))}
      {definition.sections.map(({ key, title, help }, place) => {
        const told = sections[place];
        const state = told?.state ?? 'notStarted';
        const isTried = state === 'inProgress' || state === 'completed';
        return (
          <Card key={key} title={title} beside={<Tag kind={kinds[state]}>{words(`sectionState.${state}`)}</Tag>}>
            <Pile>
              {help !== '' && <p className={styles.dim}>{help}</p>}
              <FormFields
                {...{ definition, answers }}
                section={key}
                states={isTried ? statesOfMissing(told?.missing ?? []) : {}}
                onChange={write}
              />
            </Pile>
          </Card>
        );
      })}
    </FieldSourcesProvider>
  );
}

/** Stand-ins: who tries a form names an organisation or a document, and looks nothing up. */
const triedSources: FieldSources = {
  newId: randomKey,
  organisation: ({ value, onChange, ...field }) => (
    <TextField
      {...field}
      value={value?.name ?? ''}
      onChange={(name) =>
        onChange(name === '' ? undefined : ({ organisationId: randomKey(), name } satisfies OrganisationAnswer))
      }
    />
  ),
  documents: ({ value, onChange, ...field }) => (
    <TextField
      {...field}
      value={value?.[0]?.name ?? ''}
      onChange={(name) =>
        onChange(
          name === ''
            ? undefined
            : ([
                { documentId: randomKey(), versionId: randomKey(), name, sha256: '' },
              ] satisfies readonly DocumentAnswer[]),
        )
      }
    />
  ),
};
