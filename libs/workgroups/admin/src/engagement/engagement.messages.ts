import { defineMessages } from '@maillage/platform-admin';

export const engagementMessages = defineMessages({
  fr: {
    title: 'Notre part dans les groupes',
    sponsoredTitle: 'Qui fait vivre les groupes',
    lead: 'Ce qui a été fait en douze mois. Un équilibre à regarder, pas un classement.',
    what: 'la part de chacun',
    theme: 'Groupe',
    facet: { attended: 'Vient', used: 'Utilise', led: 'Mène', delivered: 'Livre', contributed: 'Contribue' },
    facetHelp: {
      attended: 'réunions et ateliers où la Mission était présente',
      used: 'services partagés et ressources utilisés',
      led: 'réunions et ateliers qu’elle a menés',
      delivered: 'livrables adoptés',
      contributed:
        'tâches et décisions menées à bien, messages, fichiers, corrections de compte rendu, réponses à l’enquête dont le groupe est né',
    },
    points_one: '{{count}} fois, {{points}} sur 3',
    points_other: '{{count}} fois, {{points}} sur 3',
    balanceLabel: 'Équilibre',
    balance: {
      none: 'Rien encore',
      takes: 'Vient et utilise',
      gives: 'Donne',
      both: 'Donne et utilise',
    },
    none: 'Votre organisation n’est dans aucun groupe actif.',
    noneDetail: 'Rejoignez un groupe pour y prendre part.',
    toGroups: 'Voir les groupes',
    sponsoredNone: 'Vous ne portez aucun groupe actif.',
    sponsoredNoneDetail: 'Proposez un groupe, ou reprenez un groupe en pause.',
    nobody: 'Aucune Mission n’est encore dans ce groupe.',
    nobodyDetail: 'Ouvrez-le, ou invitez.',
    carried: { carried: 'Porté', thinning: 'Bientôt trop peu', thin: 'Trop peu contribuent' },
    carriedSay: {
      carried_one: '{{count}} Mission a contribué en 90 jours, il en faut {{needed}}. Cela tient jusqu’au {{day}}.',
      carried_other:
        '{{count}} Missions ont contribué en 90 jours, il en faut {{needed}}. Cela tient jusqu’au {{day}}.',
      thinning_one:
        '{{count}} Mission a contribué en 90 jours, il en faut {{needed}}. Sans rien de plus, ce sera trop peu après le {{day}}.',
      thinning_other:
        '{{count}} Missions ont contribué en 90 jours, il en faut {{needed}}. Sans rien de plus, ce sera trop peu après le {{day}}.',
      thin_one: '{{count}} Mission a contribué en 90 jours, il en faut {{needed}}. C’est trop peu depuis le {{day}}.',
      thin_other:
        '{{count}} Missions ont contribué en 90 jours, il en faut {{needed}}. C’est trop peu depuis le {{day}}.',
    },
    attention: 'À voir en premier',
    members: 'Missions du groupe {{title}}',
    key: 'Comment lire',
    keyPoints: 'Un point dès une fois, deux dès trois, trois dès six.',
    keyRule:
      'Un thème est porté tant qu’un tiers des Missions du groupe, et deux au moins (une seule s’il n’en compte qu’une), ont mené, livré ou contribué en 90 jours. Rien n’est attendu dans les 90 premiers jours.',
    mission: 'Mission',
  },
  en: {
    title: 'Our part in the groups',
    sponsoredTitle: 'Who keeps the groups alive',
    lead: 'What was done in twelve months. A balance to look at, not a ranking.',
    what: 'the part of each',
    theme: 'Group',
    facet: { attended: 'Comes', used: 'Uses', led: 'Leads', delivered: 'Delivers', contributed: 'Contributes' },
    facetHelp: {
      attended: 'meetings and workshops at which the Mission was present',
      used: 'shared services and resources used',
      led: 'meetings and workshops that it led',
      delivered: 'deliverables adopted',
      contributed:
        'tasks and decisions carried out, messages, files, amendments, answers to the survey that the group was born of',
    },
    points_one: '{{count}} time, {{points}} out of 3',
    points_other: '{{count}} times, {{points}} out of 3',
    balanceLabel: 'Balance',
    balance: { none: 'Nothing yet', takes: 'Comes and uses', gives: 'Gives', both: 'Gives and uses' },
    none: 'Your organisation is in no active group.',
    noneDetail: 'Join a group to take part.',
    toGroups: 'See the groups',
    sponsoredNone: 'You sponsor no active group.',
    sponsoredNoneDetail: 'Propose a group, or resume one that rests.',
    nobody: 'No Mission is in this group yet.',
    nobodyDetail: 'Open it, or invite.',
    carried: { carried: 'Carried', thinning: 'Soon too few', thin: 'Too few contribute' },
    carriedSay: {
      carried_one: '{{count}} Mission contributed within 90 days, {{needed}} are needed. This holds until {{day}}.',
      carried_other: '{{count}} Missions contributed within 90 days, {{needed}} are needed. This holds until {{day}}.',
      thinning_one:
        '{{count}} Mission contributed within 90 days, {{needed}} are needed. With nothing more, too few after {{day}}.',
      thinning_other:
        '{{count}} Missions contributed within 90 days, {{needed}} are needed. With nothing more, too few after {{day}}.',
      thin_one: '{{count}} Mission contributed within 90 days, {{needed}} are needed. Too few since {{day}}.',
      thin_other: '{{count}} Missions contributed within 90 days, {{needed}} are needed. Too few since {{day}}.',
    },
    attention: 'To see first',
    members: 'Missions of the group {{title}}',
    key: 'How to read this',
    keyPoints: 'One point from once, two from three times, three from six.',
    keyRule:
      'A theme is carried as long as a third of the Missions of its group, and at least two (one, if it has only one), led, delivered or contributed within 90 days. Nothing is expected in the first 90 days.',
    mission: 'Mission',
  },
});
