import type { Type } from '@nestjs/common';
import { OrganisationImport } from './application/organisation-import.kind.js';
import { OrganisationListExport } from './application/organisation-list.export.js';
import { PeopleImport } from './application/people-import.kind.js';
import { PeopleListExport } from './application/people-list.export.js';
import { PeopleImportRepository } from './persistence/people-import.repository.js';

/** What goes in and out of the directory as files. */
export const transferProviders: readonly Type[] = [
  OrganisationImport,
  OrganisationListExport,
  PeopleImport,
  PeopleImportRepository,
  PeopleListExport,
];
