import type { Asked, QuestionMakers } from './question-maker.js';

const ofImport = ({ key }: Asked) => ({ importId: key });
const onImport = ({ key }: Asked) => ({ input: { importId: key } });

export const transferQuestions: QuestionMakers = {
  applyImport: { arguments: onImport },
  askExport: {
    arguments: () => ({
      input: { list: 'organisations', format: 'csv', columns: [{ name: 'code', title: 'Code' }], fileName: 'canary' },
    }),
  },
  discardImport: { arguments: onImport },
  export: { arguments: ({ key }) => ({ id: key }) },
  exportableLists: {},
  exports: {},
  import: { arguments: ({ key }) => ({ id: key }) },
  importKinds: {},
  importProfiles: { arguments: () => ({ kind: 'people' }) },
  importRows: { arguments: ofImport },
  imports: {},
  previewImport: { arguments: ({ key }) => ({ input: { importId: key, mapping: [] } }) },
  removeImportProfile: { arguments: ({ key }) => ({ input: { id: key } }) },
  saveImportProfile: { arguments: () => ({ input: { kind: 'people', name: 'Canary', shared: false, titles: [] } }) },
  undoImport: { arguments: onImport },
};
