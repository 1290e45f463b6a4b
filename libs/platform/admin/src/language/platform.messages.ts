import { defineMessages } from './messages.js';

export const platformMessages = defineMessages({
  fr: {
    shell: {
      skip: 'Aller au contenu', rail: 'Organisation et navigation', main: 'Principale', phone: 'Principale, mobile', home: 'Maillage, accueil',
      menu: 'Menu', close: 'Fermer', search: 'Chercher dans le réseau', searchKey: 'Ctrl K', inbox: 'Messages',
      inboxUnread_one: 'Messages, {{count}} non lu', inboxUnread_other: 'Messages, {{count}} non lus',
      awaited_one: '{{count}} acte attendu', awaited_other: '{{count}} actes attendus',
      account: '{{name}}, mon compte', toDark: 'Thème sombre', toLight: 'Thème clair', theme: 'Apparence',
      themeAuto: 'Comme l’appareil', themeLight: 'Clair', themeDark: 'Sombre', language: 'Langue', breadcrumb: 'Fil d’Ariane', aside: 'Repères',
      links: 'Informations du site', demo: 'Démonstration', demoDetail: 'Réseau inventé : rien ici n’est réel.',
    },
    organisation: {
      change: 'Changer d’organisation', acting: 'Vous agissez au nom de', list: 'Organisations', todo_one: '{{count}} à faire', todo_other: '{{count}} à faire',
      why: 'Les écrans, les droits et les signatures suivent ce choix. Chaque acte rappelle au nom de qui il est fait.',
    },
    act: { code: 'Motif : {{code}}' },
    gauge: {
      table: 'Voir en tableau', drawing: 'Voir la jauge', joined: 'ont rejoint', declared: 'ont déclaré sans rejoindre', others: 'autres',
      threshold: 'seuil :', firm: 'fermes', probable: 'probables', maximum: 'au maximum', what: 'Ce qui est compté', count: 'Nombre',
      thresholdRow: 'Seuil', eligibleRow: 'Éligibles', tierRow: 'Palier',
    },
    history: { steps: 'Étapes', more_one: 'Afficher {{count}} décision de plus', more_other: 'Afficher {{count}} décisions de plus', none: 'Rien n’a encore été décidé ici.', for: 'pour {{organisation}}' },
    table: {
      more: 'Afficher la suite', moreBusy: 'Chargement…', shown: '{{shown}} sur {{total}} affichés.', nothing: 'Rien', notShared: 'Non partagé avec vous',
      removeFilter: 'Retirer le filtre {{filter}}', all: 'Tout', views: 'Vues', chooseAll: 'Tout choisir', choose: 'Choisir {{row}}', filters: 'Filtres',
    },
    form: {
      summary_one: 'Un champ est à corriger', summary_other: '{{count}} champs sont à corriger', notInteger: 'Vous avez écrit « {{text}} ». Écrivez un nombre entier.',
      notMoney: 'Vous avez écrit « {{text}} ». Écrivez un montant comme 151,00.', show: 'Afficher', hide: 'Masquer', effect: 'Ce que cela change pour vous',
      choose: 'Choisir', reason: 'Motif', reasonHint: 'Il restera écrit à côté de la décision.', reasonMissing: 'Le motif manque. Écrivez en une phrase pourquoi.', cancel: 'Revenir',
    },
    state: {
      loading: 'Chargement : {{what}}', retry: 'Réessayer', failedTitle: 'Cette partie n’a pas répondu',
      failedDetail: 'Le reste de la page est à jour. Réessayez dans un instant.',
    },
  },
  en: {
    shell: {
      skip: 'Skip to content', rail: 'Organisation and navigation', main: 'Main', phone: 'Main, mobile', home: 'Maillage, home',
      menu: 'Menu', close: 'Close', search: 'Search the network', searchKey: 'Ctrl K', inbox: 'Messages',
      inboxUnread_one: 'Messages, {{count}} unread', inboxUnread_other: 'Messages, {{count}} unread',
      awaited_one: '{{count}} act awaited', awaited_other: '{{count}} acts awaited',
      account: '{{name}}, my account', toDark: 'Dark theme', toLight: 'Light theme', theme: 'Appearance',
      themeAuto: 'Like the device', themeLight: 'Light', themeDark: 'Dark', language: 'Language', breadcrumb: 'Breadcrumb', aside: 'Landmarks',
      links: 'About this site', demo: 'Demonstration', demoDetail: 'An invented network: nothing here is real.',
    },
    organisation: {
      change: 'Change organisation', acting: 'You act in the name of', list: 'Organisations', todo_one: '{{count}} to do', todo_other: '{{count}} to do',
      why: 'Screens, rights and signatures follow this choice. Each act recalls in whose name it is done.',
    },
    act: { code: 'Reason: {{code}}' },
    gauge: {
      table: 'View as a table', drawing: 'View the gauge', joined: 'have joined', declared: 'have declared without joining', others: 'others',
      threshold: 'threshold:', firm: 'firm', probable: 'probable', maximum: 'at most', what: 'What is counted', count: 'Number',
      thresholdRow: 'Threshold', eligibleRow: 'Eligible', tierRow: 'Tier',
    },
    history: { steps: 'Steps', more_one: 'Show {{count}} more decision', more_other: 'Show {{count}} more decisions', none: 'Nothing has been decided here yet.', for: 'for {{organisation}}' },
    table: {
      more: 'Show more', moreBusy: 'Loading…', shown: '{{shown}} of {{total}} shown.', nothing: 'Nothing', notShared: 'Not shared with you',
      removeFilter: 'Remove the filter {{filter}}', all: 'All', views: 'Views', chooseAll: 'Choose all', choose: 'Choose {{row}}', filters: 'Filters',
    },
    form: {
      summary_one: 'One field is to be corrected', summary_other: '{{count}} fields are to be corrected', notInteger: 'You wrote “{{text}}”. Write a whole number.',
      notMoney: 'You wrote “{{text}}”. Write an amount such as 151.00.', show: 'Show', hide: 'Hide', effect: 'What this changes for you',
      choose: 'Choose', reason: 'Reason', reasonHint: 'It will stay written beside the decision.', reasonMissing: 'The reason is missing. Write in one sentence why.', cancel: 'Go back',
    },
    state: {
      loading: 'Loading: {{what}}', retry: 'Try again', failedTitle: 'This part did not answer',
      failedDetail: 'The rest of the page is up to date. Try again in a moment.',
    },
  },
});
