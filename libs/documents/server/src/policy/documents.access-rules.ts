import { declareAccessRules } from '@maillage/platform-server';

declareAccessRules([{ subject: 'document', table: 'documents.document', bands: ['own'] }]);
