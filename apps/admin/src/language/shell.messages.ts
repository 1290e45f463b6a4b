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
    accessibilityPage: {
      title: 'Accessibilité',
      lead: 'Maillage est partiellement conforme au référentiel général d’amélioration de l’accessibilité, le RGAA 4.1.2.',
      state: 'État de conformité',
      stateDetail:
        'Aucun audit complet n’a encore été mené par un tiers. Chaque écran est vérifié par un outil automatique (WCAG 2.2, niveaux A et AA), en clair et en sombre, sur grand et petit écran, et se parcourt au clavier.',
      limits: 'Ce qui n’est pas encore vérifié',
      limitReaders: 'les lecteurs d’écran, dans l’ordre réel de lecture ;',
      limitColours: 'l’affichage à couleurs forcées ;',
      limitPeople: 'l’usage par des personnes handicapées.',
      contact: 'Signaler une difficulté',
      contactDetail:
        'Écrivez à la direction de votre organisation, ou à votre association régionale : elles transmettent à l’équipe du portail. Sans réponse, vous pouvez saisir le Défenseur des droits.',
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
    accessibilityPage: {
      title: 'Accessibility',
      lead: 'Maillage complies partially with the French accessibility reference, RGAA 4.1.2.',
      state: 'State of compliance',
      stateDetail:
        'No full audit by a third party has been done yet. Each screen is checked by an automatic tool (WCAG 2.2, levels A and AA), light and dark, on large and small screens, and can be used with the keyboard.',
      limits: 'What is not checked yet',
      limitReaders: 'screen readers, in the real order of reading;',
      limitColours: 'forced colours;',
      limitPeople: 'use by people with disabilities.',
      contact: 'Report a difficulty',
      contactDetail:
        'Write to the director of your organisation, or to your regional association: they pass it on to the team of the portal. Without an answer, you can turn to the Défenseur des droits.',
    },
  },
});
