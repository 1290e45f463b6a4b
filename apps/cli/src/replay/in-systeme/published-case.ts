/** What the [IN]Système consortium published of itself in April 2022: figures alone. */
export interface PublishedIndicator {
  readonly code: string;
  readonly label: string;
  readonly partOf: string | null;
  readonly isExclusive: boolean;
  readonly target: number | null;
  readonly countsPeople: boolean;
  readonly reportedBy: 'partners' | 'lead';
  readonly achieved: number;
}

const people = { partOf: null, isExclusive: true, target: null, countsPeople: true, reportedBy: 'partners' as const };
const actions = { ...people, countsPeople: false };
const webinars = { ...actions, reportedBy: 'lead' as const };
const after = { ...people, partOf: 'reengaged', isExclusive: false };
const directly = { ...people, partOf: 'direct', isExclusive: false };

export const publishedCase = {
  title: 'Repérer et mobiliser les publics invisibles, en particulier les plus jeunes d’entre eux',
  partners: 37,
  years: [
    { startsOn: '2019-12-01', endsOn: '2020-11-30', dueOn: '2021-01-31' },
    { startsOn: '2020-12-01', endsOn: '2021-11-30', dueOn: '2022-01-31' },
  ],
  /** The day that the source prints as the end of the project, and that no calendar has. */
  impossibleDay: '31 novembre 2021',
  perPartnerPerYearCents: 21_000_00,
  awardCents: 1_554_000_00,
  reengagedPercent: 19,
  indicators: [
    { ...people, code: 'reached', label: 'Jeunes repérés ou réactivés', target: 6_210, achieved: 4_030 },
    { ...people, code: 'reached.newlyFound', label: 'dont nouvellement repérés', partOf: 'reached', achieved: 3_089 },
    { ...people, code: 'reached.reactivated', label: 'dont réactivés', partOf: 'reached', achieved: 945 },
    { ...people, code: 'reengaged', label: 'Jeunes remobilisés sur une action de raccrochage', achieved: 775 },
    { ...after, code: 'afterReengagement.pacea', label: 'puis en PACEA', achieved: 297 },
    { ...after, code: 'afterReengagement.employment', label: 'puis en emploi', achieved: 222 },
    { ...after, code: 'afterReengagement.training', label: 'puis en formation', achieved: 111 },
    { ...after, code: 'afterReengagement.civicService', label: 'puis en service civique', achieved: 31 },
    { ...actions, code: 'actions', label: 'Actions mises en œuvre', achieved: 326 },
    { ...actions, code: 'actions.outreach', label: 'repérage', partOf: 'actions', achieved: 192 },
    { ...actions, code: 'actions.extendedHours', label: 'horaires élargis', partOf: 'actions', achieved: 56 },
    { ...actions, code: 'actions.reengagement', label: 'raccrochage', partOf: 'actions', achieved: 78 },
    { ...webinars, code: 'webinars', label: 'Webateliers', achieved: 40 },
    { ...webinars, code: 'webinars.peerExchange', label: 'échanges entre pairs', partOf: 'webinars', achieved: 29 },
    { ...webinars, code: 'webinars.projectGroup', label: 'groupe projet', partOf: 'webinars', achieved: 6 },
    { ...webinars, code: 'webinars.outreachTraining', label: 'formation', partOf: 'webinars', achieved: 5 },
    { ...people, code: 'direct', label: 'Jeunes repérés entrés directement dans l’offre', achieved: 3_255 },
    { ...directly, code: 'direct.pacea', label: 'en PACEA', achieved: 1_226 },
    { ...directly, code: 'direct.employment', label: 'en emploi', achieved: 751 },
    { ...directly, code: 'direct.training', label: 'en formation', achieved: 266 },
    { ...directly, code: 'direct.civicService', label: 'en service civique', achieved: 87 },
  ] satisfies readonly PublishedIndicator[],
} as const;

/** What each of so many partners told of a published total: uneven parts that add up to it. */
export function partsOf(total: number, partners: number): readonly number[] {
  const weights = Array.from({ length: partners }, (_, place) => 3 + ((place * 7) % 11));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - parts.reduce((all, part) => all + part, 0);
  return parts.map((part, place) => (place < left ? part + 1 : part));
}
