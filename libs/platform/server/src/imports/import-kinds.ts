import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import { OfferedByName } from '../transfers/offered-by-name.js';
import { ImportKind, type ImportSheet } from './import-kind.js';

/** The kinds of import that the contexts provide. */
@Injectable()
export class ImportKinds extends OfferedByName<ImportKind> {
  constructor(discovery: DiscoveryService) {
    super(discovery, ImportKind);
  }
}

/** @throws DomainError NOT_FOUND when the kind takes no such file */
export function sheetNamed(kind: ImportKind, name: string): ImportSheet {
  const sheet = kind.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new DomainError('NOT_FOUND');
  return sheet;
}
