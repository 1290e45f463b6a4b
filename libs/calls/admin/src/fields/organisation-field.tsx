import { useQuery } from '@apollo/client/react';
import type { SourcedField } from '@maillage/forms-admin';
import type { OrganisationAnswer } from '@maillage/forms-domain';
import { SearchChoiceField } from '@maillage/platform-admin';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { foundOrganisationsQuery } from './fields.operations.js';

const pause = 250;
const shortest = 2;

/** An organisation of the network, found by its name. */
export function OrganisationField({ value, onChange, ...field }: SourcedField<OrganisationAnswer>) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), pause);
  const isSearched = asked.length >= shortest;
  const { data } = useQuery(foundOrganisationsQuery, { variables: { text: asked }, skip: !isSearched });
  return (
    <SearchChoiceField
      {...field}
      value={value === undefined ? null : { id: value.organisationId, name: value.name }}
      onChange={(choice) => onChange(choice === null ? undefined : { organisationId: choice.id, name: choice.name })}
      text={text}
      onText={setText}
      found={isSearched ? (data?.organisations.rows ?? null) : null}
    />
  );
}
