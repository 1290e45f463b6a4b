import { defineMessages } from '@maillage/platform-admin';

export const programmesMessages = defineMessages({
  fr: {
    title: 'Programmes',
    lead: 'Ce sous quoi des appels sont ouverts d’une année à l’autre.',
    what: 'les programmes',
    name: 'Programme',
    coordinator: 'Porteur',
    calls: 'Appels',
    add: 'Ajouter un programme',
    edit: 'Modifier',
    description: 'Description',
    missing: 'Donnez un titre au programme.',
    save: 'Enregistrer',
    none: 'Aucun programme',
    noneDetail: 'Un programme regroupe les appels d’un même thème.',
  },
  en: {
    title: 'Programmes',
    lead: 'Under which calls are opened, year after year.',
    what: 'the programmes',
    name: 'Programme',
    coordinator: 'Run by',
    calls: 'Calls',
    add: 'Add a programme',
    edit: 'Edit',
    description: 'Description',
    missing: 'Give the programme a title.',
    save: 'Save',
    none: 'No programme',
    noneDetail: 'A programme brings together the calls of one theme.',
  },
});
