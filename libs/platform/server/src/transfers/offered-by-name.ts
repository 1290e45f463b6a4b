import type { OnModuleInit } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '../policy/actor.js';

/** What a context offers under a name, to whoever has a capability. */
export interface Offered {
  readonly name: string;
  readonly capability: string;
}

/** The providers of one abstract class, whichever context they come from, found by their names. */
export abstract class OfferedByName<Kind extends Offered> implements OnModuleInit {
  private readonly byName = new Map<string, Kind>();

  protected constructor(
    private readonly discovery: DiscoveryService,
    private readonly offered: abstract new (...dependencies: never[]) => Kind,
  ) {}

  /** @throws Error when two have one name */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const provided: unknown = instance;
      if (provided instanceof this.offered) this.add(provided);
    }
  }

  get all(): readonly Kind[] {
    return [...this.byName.values()];
  }

  openTo({ capabilities }: ActingActor): readonly Kind[] {
    return this.all.filter(({ capability }) => capabilities.has(capability));
  }

  named(name: string): Kind | undefined {
    return this.byName.get(name);
  }

  /** @throws DomainError NOT_FOUND for an unknown name, FORBIDDEN for what is not open to the actor */
  demand(name: string, actor: ActingActor): Kind {
    const kind = this.named(name);
    if (kind === undefined) throw new DomainError('NOT_FOUND');
    const { capability } = kind;
    if (actor.capabilities.has(capability)) return kind;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
  }

  private add(kind: Kind): void {
    const other = this.byName.get(kind.name);
    if (other !== undefined && other !== kind) throw new Error(`Two of ${this.offered.name} are named ${kind.name}.`);
    this.byName.set(kind.name, kind);
  }
}
