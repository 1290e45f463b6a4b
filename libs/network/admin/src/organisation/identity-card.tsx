import { Card, type Fact, FactList, useFormat, useLanguage, zoneName } from '@maillage/platform-admin';
import { useDirectoryWords } from '../directory/directory-words.js';
import { useNetworkWords } from '../network-words.js';
import { inGroups } from './in-groups.js';
import type { OrganisationRecord } from './organisation-page.js';

/** What the organisation is on paper: identifiers, seat, sites, zone, and whether public procurement binds it. */
export function IdentityCard({ record }: { record: OrganisationRecord }) {
  const words = useNetworkWords();
  const format = useFormat();
  const { language } = useLanguage();
  const { code, kind, regions, timeZone } = record.organisation;
  const facts: readonly Fact[] = [
    { term: words('page.code'), detail: code },
    { term: words('page.kindLabel'), detail: words(`kind.${kind}`) },
    ...useProfileFacts(record),
    { term: words('page.regions'), detail: regions.length === 0 ? null : regions.map(({ name }) => name).join(', ') },
    { term: words('page.timeZone'), detail: `${zoneName(timeZone, language)}, ${format.time(new Date(), timeZone)}` },
  ];
  return (
    <Card title={words('page.identity')}>
      <FactList facts={facts.filter(({ detail }) => detail !== null)} />
    </Card>
  );
}

function useProfileFacts({ organisation, profile, sites }: OrganisationRecord): readonly Fact[] {
  const words = useDirectoryWords();
  const { communeName } = organisation;
  const town = [profile?.postalCode ?? null, communeName].filter((part) => part !== null).join(' ');
  const seat = [profile?.address ?? '', town].filter((part) => part !== '').join(', ');
  const open = sites.filter(({ closedOn }) => closedOn === null);
  const authority = profile?.isContractingAuthority ?? null;
  const basis = profile?.contractingBasis ?? null;
  const answer = authority === null ? null : words(authority ? 'yes' : 'no');
  return [
    { term: words('siret'), detail: inGroups(profile?.siret ?? null, [3, 3, 3, 5]) },
    { term: words('rna'), detail: profile?.rna ?? null },
    { term: words('seat'), detail: seat === '' ? null : seat },
    {
      term: words('sites'),
      detail: open.length === 0 ? null : open.map((site) => `${site.name} (${site.communeName})`).join(', '),
    },
    {
      term: words('authority'),
      detail: answer === null || basis === null ? answer : `${answer}, ${words(`basis.${basis}`)}`,
    },
  ];
}
