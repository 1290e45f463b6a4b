import { useQuery } from '@apollo/client/react';
import type { SourcedField } from '@maillage/forms-admin';
import type { DocumentAnswer } from '@maillage/forms-domain';
import { Act, Pile, SearchChoiceField } from '@maillage/platform-admin';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useCallsWords } from '../language/calls-words.js';
import { foundDocumentsQuery } from './fields.operations.js';

const pause = 250;

interface DocumentsFieldProps {
  field: SourcedField<readonly DocumentAnswer[]>;
  most: number;
}

/** Documents of the organisation, found by their titles, one after the other. */
export function DocumentsField({ field: { value = [], onChange, ...field }, most }: DocumentsFieldProps) {
  const words = useCallsWords();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const { data } = useQuery(foundDocumentsQuery, {
    variables: { search: asked === '' ? null : asked },
    skip: value.length >= most,
  });
  const found = data?.documents.rows.filter(({ id }) => !value.some(({ documentId }) => documentId === id));
  const keep = (documents: readonly DocumentAnswer[]) => onChange(documents.length === 0 ? undefined : documents);
  return (
    <Pile gap="xs">
      {value.length < most && (
        <SearchChoiceField
          {...field}
          value={null}
          onChange={(choice) => choice !== null && keep([...value, { documentId: choice.id, name: choice.name }])}
          text={text}
          onText={setText}
          found={text === '' ? null : (found?.map(({ id, title }) => ({ id, name: title })) ?? null)}
        />
      )}
      {value.length >= most && <p>{field.label}</p>}
      <ul>
        {value.map(({ documentId, name }) => (
          <li key={documentId}>
            {name}{' '}
            <Act
              size="small"
              variant="link"
              label={words('fields.remove', { name })}
              onAct={() => keep(value.filter((one) => one.documentId !== documentId))}
            />
          </li>
        ))}
      </ul>
    </Pile>
  );
}
