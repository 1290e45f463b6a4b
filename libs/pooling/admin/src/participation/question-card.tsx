import { useQuery } from '@apollo/client/react';
import { AppLink, Card, PersonChip, Pile } from '@maillage/platform-admin';
import { coordinatorPeopleQuery } from '../campaign/campaign.operations.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

const officers: readonly string[] = ['regionalOfficer', 'unionOfficer', 'projectOfficer', 'director'];

/** Who runs the campaign: the person when the directory names one, the organisation always. */
export function QuestionCard({ coordinator }: { coordinator: CampaignDetailFragment['coordinator'] }) {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  const { data } = useQuery(coordinatorPeopleQuery, { variables: { id: coordinator.id } });
  const contact = data?.organisation.people.find(({ role }) => officers.includes(role));
  return (
    <Card title={words('member.question')} level={3}>
      <Pile gap="xs">
        {contact !== undefined && (
          <PersonChip
            name={`${contact.person.givenName} ${contact.person.familyName}`}
            role={words(`campaign.role.${contact.role}`)}
          />
        )}
        <p>
          <AppLink href={places.organisation(coordinator.id)}>{coordinator.name}</AppLink>
        </p>
      </Pile>
    </Card>
  );
}
