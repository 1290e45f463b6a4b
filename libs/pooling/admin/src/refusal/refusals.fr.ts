import type { RefusalWording } from '@maillage/platform-admin';
import type { RefusalCode } from '../generated/graphql.js';

export const poolingRefusalsInFrench = {
  campaignNotDraft: () => ({
    what: 'La campagne n’est plus en préparation : ses conditions sont figées.',
    next: 'Prolongez-la, ou abandonnez-la pour en préparer une autre.',
  }),
  campaignNotOpen: (p) => ({
    what: 'Le recensement n’est pas encore ouvert.',
    next: p.moment('opensAt') ? `Il s’ouvrira ${p.moment('opensAt')}.` : 'Attendez son ouverture.',
  }),
  campaignAlreadyOpen: () => ({
    what: 'Le recensement est déjà ouvert.',
    next: 'Suivez les réponses sur cette page.',
  }),
  campaignAlreadyClosed: () => ({
    what: 'Le recensement est clos, les besoins sont figés.',
    next: 'Écrivez à la coordination pour la prochaine campagne.',
  }),
  campaignAbandoned: () => ({
    what: 'La campagne a été abandonnée.',
    next: 'Le motif est dans les décisions, plus bas.',
  }),
  campaignNotYetOpening: (p) => ({
    what: 'Le recensement ne prend pas encore les réponses.',
    next: p.moment('opensAt') ? `Revenez ${p.moment('opensAt')}.` : 'Revenez à son ouverture.',
  }),
  deadlinePassed: (p) => ({
    what: p.moment('closesAt') ? `Le recensement s’est clos ${p.moment('closesAt')}.` : 'Le recensement est clos.',
    next: 'Écrivez à la coordination pour la prochaine campagne.',
  }),
  alreadyExtended: () => ({
    what: 'La campagne a déjà été prolongée une fois.',
    next: 'Laissez-la se clore, ou abandonnez-la.',
  }),
  extensionMustBeLater: (p) => ({
    what: 'La nouvelle clôture ne vient pas après l’actuelle.',
    next: p.moment('closesAt')
      ? `Choisissez un moment après le ${p.moment('closesAt')}.`
      : 'Choisissez un moment plus tardif.',
  }),
  minimumNotReachedBeforeDeadline: (p) => ({
    what: belowMinimum(p.count('members') ?? p.count('quantity'), p.count('minimum')),
    next: p.moment('closesAt')
      ? `Attendez le ${p.moment('closesAt')}, prolongez, ou abandonnez.`
      : 'Attendez la clôture, prolongez, ou abandonnez.',
  }),
  noSeatLeft: (p) => ({
    what:
      p.count('seats') === null
        ? 'Toutes les places sont prises.'
        : `Toutes les places (${p.count('seats')}) sont prises.`,
    next: 'Déclarez vos besoins sans rejoindre : une place peut se libérer.',
  }),
  notEligible: () => ({
    what: 'Cette campagne n’est pas ouverte à votre organisation.',
    next: 'Voyez « Qui peut rejoindre », et écrivez à la coordination.',
  }),
  organisationSuspended: () => ({
    what: 'Votre organisation est suspendue.',
    next: 'Écrivez à l’UNML pour la rétablir.',
  }),
  organisationNotActive: () => ({
    what: 'Votre organisation n’est pas active dans le réseau.',
    next: 'Écrivez à votre ARML pour la faire activer.',
  }),
  coordinatorMayNotJoin: () => ({
    what: 'Votre organisation conduit cette campagne, elle ne peut pas la rejoindre.',
    next: 'Suivez les réponses sur cette page.',
  }),
  alreadyJoined: () => ({
    what: 'Votre Mission a déjà rejoint cette campagne.',
    next: 'Modifiez vos besoins, ou retirez-vous.',
  }),
  notJoined: () => ({
    what: 'Votre Mission ne participe pas à cette campagne.',
    next: 'Déclarez vos besoins pour y participer.',
  }),
  needsMissing: (p) => ({
    what: p.text('line') ? 'Les quantités d’une ligne manquent.' : 'Aucun besoin n’est écrit.',
    next: p.text('line') ? 'Écrivez-les, 0 s’il n’y en a pas.' : 'Écrivez au moins une quantité ferme ou probable.',
  }),
  maximumBelowFirm: (p) => ({
    what: 'Le maximum est plus petit que la quantité ferme.',
    next:
      p.count('maximum') === null || p.count('firm') === null
        ? 'Écrivez un maximum au moins égal à la quantité ferme.'
        : `Vous avez écrit ${p.count('maximum')}, moins que les ${p.count('firm')} fermes. Écrivez ${p.count('firm')} ou plus.`,
  }),
  quantityNegative: () => ({ what: 'Une quantité est plus petite que zéro.', next: 'Écrivez 0 ou plus.' }),
  unknownLine: () => ({
    what: 'Une ligne de la campagne a changé depuis l’ouverture de cette page.',
    next: 'Rechargez la page ; notez d’abord vos quantités.',
  }),
  reasonMissing: () => ({ what: 'Le motif manque.', next: 'Écrivez-le en une phrase : les Missions le liront.' }),
  titleMissing: () => ({ what: 'Le titre manque.', next: 'Nommez ce que vous achetez ou partagez.' }),
  linesMissing: () => ({ what: 'Rien n’est à recenser.', next: 'Ajoutez au moins une ligne.' }),
  closingBeforeOpening: () => ({
    what: 'La clôture vient avant l’ouverture.',
    next: 'Choisissez une clôture plus tardive.',
  }),
  closingInPast: () => ({ what: 'La clôture est déjà passée.', next: 'Choisissez un moment à venir.' }),
  minimumNotPositive: () => ({ what: 'Le seuil est plus petit que 1.', next: 'Écrivez 1 ou plus.' }),
  minimumAboveEligible: (p) => ({
    what: 'Le seuil dépasse le nombre d’organisations qui peuvent rejoindre.',
    next:
      p.count('eligible') === null
        ? 'Abaissez le seuil, ou élargissez.'
        : `Écrivez ${p.count('eligible')} ou moins, ou élargissez.`,
  }),
  minimumAboveSeats: (p) => ({
    what: 'Le seuil dépasse le nombre de places.',
    next:
      p.count('seats') === null
        ? 'Abaissez le seuil, ou ajoutez des places.'
        : `Écrivez ${p.count('seats')} ou moins, ou ajoutez des places.`,
  }),
  seatsNotPositive: () => ({
    what: 'Le nombre de places est plus petit que 1.',
    next: 'Écrivez 1 ou plus, ou laissez vide.',
  }),
  eligibilityEmpty: () => ({
    what: 'Personne ne peut rejoindre cette campagne.',
    next: 'Choisissez au moins une région ou une organisation.',
  }),
  campaignNotAgreed: () => ({
    what: 'Cette campagne n’a pas encore abouti.',
    next: 'Le bilan se fait quand les besoins sont figés et le seuil atteint.',
  }),
  savingsNotBegun: () => ({
    what: 'Le bilan de cette campagne n’a pas commencé.',
    next: 'Attendez que la coordination écrive les premiers chiffres.',
  }),
  savingsClosed: () => ({
    what: 'Le bilan de cette campagne est arrêté.',
    next: 'Ses chiffres et ses références ne changent plus.',
  }),
  savingsAmountsMissing: (p) => ({
    what: missingAmounts(p.count('count')),
    next: 'Écrivez ce que chaque Mission engagée paie, puis arrêtez le bilan.',
  }),
  referenceMissing: () => ({
    what: 'Votre Mission n’a pas donné de référence.',
    next: 'Il n’y a rien à retirer.',
  }),
  referenceSourceMissing: () => ({
    what: 'On ne sait pas d’où vient cette référence.',
    next: 'Citez la facture, le contrat ou le marché.',
  }),
} as const satisfies Partial<Record<RefusalCode, RefusalWording>>;

function belowMinimum(reached: number | null, minimum: number | null): string {
  if (reached === null || minimum === null) return 'Le seuil n’est pas atteint.';
  return `Seuil non atteint, ${reached} sur ${minimum}.`;
}

function missingAmounts(count: number | null): string {
  if (count === null || count < 1) return 'Des montants manquent.';
  return count === 1 ? 'Le montant d’une Mission manque.' : `Les montants de ${count} Missions manquent.`;
}
