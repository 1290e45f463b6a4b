import { defineMessages } from '@maillage/platform-admin';

export const shellMessages = defineMessages({
  fr: {
    place: {
      todo: 'À faire',
      toHandle: 'À traiter',
      takePart: 'Participer',
      run: 'Conduire',
      network: 'Le réseau',
      ourMission: 'Notre Mission',
      ourAssociation: 'Notre association',
      ourUnion: 'Notre union',
    },
    mandateUntil: 'jusqu’au {{day}}',
    mails: 'Courriels',
    account: 'Mon compte',
    proposals: 'Propositions reçues',
    signOut: 'Se déconnecter',
    accessibility: 'Accessibilité : partiellement conforme',
    english: 'English',
    french: 'Français',
    notFound: {
      title: 'Cette page n’existe pas',
      detail: 'L’adresse est peut-être incomplète, ou la page a été retirée.',
      home: 'Revenir à l’accueil',
    },
    notMember: {
      title: 'Vous n’agissez pas au nom de cette organisation',
      detail: 'L’adresse porte le code {{code}}. Choisissez une organisation où vous avez un rôle.',
      none: 'Aucune organisation ne vous a encore donné de rôle. La direction de la vôtre peut vous inscrire.',
    },
    failed: {
      title: 'Cette page n’a pas pu s’ouvrir',
      detail: 'Le portail ne répond pas, ou la ligne est coupée. Ce que vous aviez enregistré est gardé.',
      retry: 'Réessayer',
    },
  },
  en: {
    place: {
      todo: 'To do',
      toHandle: 'To do',
      takePart: 'Take part',
      run: 'Run',
      network: 'The network',
      ourMission: 'Our Mission',
      ourAssociation: 'Our association',
      ourUnion: 'Our union',
    },
    mandateUntil: 'until {{day}}',
    mails: 'Mails',
    account: 'My account',
    proposals: 'Proposals received',
    signOut: 'Sign out',
    accessibility: 'Accessibility: partially compliant',
    english: 'English',
    french: 'Français',
    notFound: {
      title: 'This page does not exist',
      detail: 'The address may be incomplete, or the page was removed.',
      home: 'Go back home',
    },
    notMember: {
      title: 'You do not act in the name of this organisation',
      detail: 'The address bears the code {{code}}. Choose an organisation where you have a role.',
      none: 'No organisation has given you a role yet. The director of yours can register you.',
    },
    failed: {
      title: 'This page could not be opened',
      detail: 'The portal does not answer, or the line is cut. What you had saved is kept.',
      retry: 'Try again',
    },
  },
});
