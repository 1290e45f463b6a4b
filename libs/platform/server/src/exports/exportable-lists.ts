import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { OfferedByName } from '../transfers/offered-by-name.js';
import { ExportableList } from './exportable-list.js';

/** The lists that the contexts offer for export. */
@Injectable()
export class ExportableLists extends OfferedByName<ExportableList> {
  constructor(discovery: DiscoveryService) {
    super(discovery, ExportableList);
  }
}
