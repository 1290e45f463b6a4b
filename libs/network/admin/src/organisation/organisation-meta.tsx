import { AppLink, Meta } from '@maillage/platform-admin';
import { IconBuildingBank, IconMapPin } from '@tabler/icons-react';
import { placeOf } from '../directory/organisation-columns.js';
import { OrganisationTag } from '../directory/organisation-tag.js';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import type { OrganisationRecord } from './organisation-page.js';

/** The line under the name: state, place, what it is and to whom it is affiliated. */
export function OrganisationMeta({ record: { organisation, profile } }: { record: OrganisationRecord }) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { places } = useNetworkFrame();
  const { state, kind, regional } = organisation;
  const place = placeOf(organisation);
  const form = profile?.legalForm ?? null;
  return (
    <>
      <Meta>
        <OrganisationTag state={state} />
      </Meta>
      {place !== null && <Meta icon={<IconMapPin />}>{place}</Meta>}
      <Meta icon={<IconBuildingBank />}>
        {form === null ? words(`kind.${kind}`) : directory(`legalForm.${form}`)}
        {regional !== null && (
          <>
            , {words('page.affiliatedTo')} <AppLink href={places.organisation(regional.id)}>{regional.name}</AppLink>
          </>
        )}
      </Meta>
    </>
  );
}
