import './policy/calls.access-rules.js';
import './policy/calls.processings.js';
import { Module, type Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { ActOnce } from './application/act-once.js';
import { callsEvents } from './application/calls.events.js';
import { applicationsArea } from './applications.area.js';
import type { CallsArea } from './calls-area.js';
import { callsArea } from './calls.area.js';
import { ReceiptFileController } from './http/receipt-file.controller.js';

const areas: readonly CallsArea[] = [callsArea, applicationsArea];

export const callsResolvers: readonly Type[] = areas.flatMap(({ resolvers }) => resolvers);

export const callsControllers: readonly Type[] = [ReceiptFileController];

@Module({
  controllers: [...callsControllers],
  providers: [
    declareEvents(callsEvents),
    ActOnce,
    ...areas.flatMap(({ providers, resolvers }) => [...providers, ...resolvers]),
  ],
})
export class CallsModule {}
