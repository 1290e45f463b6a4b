import { useQuery } from '@apollo/client/react';
import {
  DateField,
  dayIn,
  FormDialog,
  type FoundChoice,
  SearchChoiceField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { designateLeadMutation } from './group.mutations.js';
import { awaitedGroupActsQuery, groupsQuery, leadCandidatesQuery } from './group.operations.js';

const refetch = [groupsQuery, awaitedGroupActsQuery];

interface DesignateValues {
  /** The person and the Mission that this person directs. */
  person: FoundChoice | null;
  until: string | null;
}

/** A director is designated for a term: first those who offered, then whoever is searched. */
export function DesignateDialog({ group, onClose }: { group: GroupFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const [text, setText] = useState('');
  const designate = useApiAct(designateLeadMutation, { refetch });
  const { data, previousData } = useQuery(leadCandidatesQuery, { variables: { groupId: group.id, text: text.trim() } });
  const found = (data ?? previousData)?.groupLeadCandidates ?? null;
  const candidates = text.trim() === '' && group.volunteers.length > 0 ? group.volunteers : found;
  const form = useRefusableForm<DesignateValues>({
    initial: { person: null, until: group.endsOn ?? yearAfter(dayIn(acting.timeZone)) },
    check: ({ person, until }) => ({
      ...(person === null ? { person: trouble(words('designate.personMissing')) } : {}),
      ...(until === null ? { until: trouble(words('designate.untilMissing')) } : {}),
    }),
    send: ({ person, until }) => {
      const [personId = '', organisationId = ''] = person?.id.split('/') ?? [];
      return designate({ groupId: group.id, personId, organisationId, until: until ?? '' });
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('designate.title')}
      detail={words('designate.detail')}
      label={words('designate.label')}
    >
      <SearchChoiceField
        {...form.field('person')}
        label={words('designate.person')}
        hint={words('designate.personHint')}
        text={text}
        onText={setText}
        found={
          candidates?.map(({ person, organisation }) => ({
            ...{ id: `${person.id}/${organisation.id}`, name: person.name, detail: organisation.name },
          })) ?? null
        }
      />
      <DateField {...form.field('until')} label={words('designate.until')} />
    </FormDialog>
  );
}

function trouble(problem: string) {
  return { problem, remedy: problem };
}

function yearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}
