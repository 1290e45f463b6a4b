import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '../policy/actor.js';
import { ImportKind, type ImportSheet } from './import-kind.js';

/** The kinds of import that the contexts provide. */
@Injectable()
export class ImportKinds implements OnModuleInit {
  private readonly byName = new Map<string, ImportKind>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when two kinds have one name */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const provided: unknown = instance;
      if (provided instanceof ImportKind) this.add(provided);
    }
  }

  get all(): readonly ImportKind[] {
    return [...this.byName.values()];
  }

  openTo({ capabilities }: ActingActor): readonly ImportKind[] {
    return this.all.filter(({ capability }) => capabilities.has(capability));
  }

  named(name: string): ImportKind | undefined {
    return this.byName.get(name);
  }

  /** @throws DomainError NOT_FOUND for an unknown kind, FORBIDDEN for one that is not open to the actor */
  demand(name: string, actor: ActingActor): ImportKind {
    const kind = this.named(name);
    if (kind === undefined) throw new DomainError('NOT_FOUND');
    const { capability } = kind;
    if (actor.capabilities.has(capability)) return kind;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
  }

  private add(kind: ImportKind): void {
    const other = this.byName.get(kind.name);
    if (other !== undefined && other !== kind) throw new Error(`Two kinds of import are named ${kind.name}.`);
    this.byName.set(kind.name, kind);
  }
}

/** @throws DomainError NOT_FOUND when the kind takes no such file */
export function sheetNamed(kind: ImportKind, name: string): ImportSheet {
  const sheet = kind.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new DomainError('NOT_FOUND');
  return sheet;
}
