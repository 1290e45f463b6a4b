import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DocumentDoor, DocumentUses } from '@maillage/documents-contract';

/** The doors and the uses that the contexts provide. */
@Injectable()
export class OfferedPorts implements OnModuleInit {
  private readonly openings: DocumentDoor[] = [];
  private readonly references: DocumentUses[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const provided: unknown = instance;
      if (provided instanceof DocumentDoor) this.openings.push(provided);
      if (provided instanceof DocumentUses) this.references.push(provided);
    }
  }

  get doors(): readonly DocumentDoor[] {
    return this.openings;
  }

  get uses(): readonly DocumentUses[] {
    return this.references;
  }
}
