import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '../policy/actor.js';
import { ExportableList } from './exportable-list.js';

/** The lists that the contexts offer for export. */
@Injectable()
export class ExportableLists implements OnModuleInit {
  private readonly byName = new Map<string, ExportableList>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when two lists have one name */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const provided: unknown = instance;
      if (provided instanceof ExportableList) this.add(provided);
    }
  }

  openTo({ capabilities }: ActingActor): readonly ExportableList[] {
    return [...this.byName.values()].filter(({ capability }) => capabilities.has(capability));
  }

  named(name: string): ExportableList | undefined {
    return this.byName.get(name);
  }

  /** @throws DomainError NOT_FOUND for an unknown list, FORBIDDEN for one that is not open to the actor */
  demand(name: string, actor: ActingActor): ExportableList {
    const list = this.named(name);
    if (list === undefined) throw new DomainError('NOT_FOUND');
    const { capability } = list;
    if (actor.capabilities.has(capability)) return list;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
  }

  private add(list: ExportableList): void {
    const other = this.byName.get(list.name);
    if (other !== undefined && other !== list) throw new Error(`Two exportable lists are named ${list.name}.`);
    this.byName.set(list.name, list);
  }
}
