import './policy/calls.access-rules.js';
import './policy/calls.processings.js';
import { Module, type Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { callsEvents } from './application/calls.events.js';
import { applicationsArea } from './applications.area.js';
import { awardsArea } from './awards.area.js';
import type { CallsArea } from './calls-area.js';
import { callsArea } from './calls.area.js';
import { catalogueArea } from './catalogue.area.js';
import { juryArea } from './jury.area.js';
import { consortiumArea } from './consortium.area.js';
import { NamedActors } from './http/named-actors.js';
import { ReceiptFileController } from './http/receipt-file.controller.js';
import { ReportFilesController } from './http/report-files.controller.js';
import { reportingArea } from './reporting.area.js';

const areas: readonly CallsArea[] = [
  callsArea,
  catalogueArea,
  applicationsArea,
  consortiumArea,
  juryArea,
  awardsArea,
  reportingArea,
];

export const callsResolvers: readonly Type[] = areas.flatMap(({ resolvers }) => resolvers);

export const callsControllers: readonly Type[] = [ReceiptFileController, ReportFilesController];

@Module({
  controllers: [...callsControllers],
  providers: [
    declareEvents(callsEvents),
    NamedActors,
    ...areas.flatMap(({ providers, resolvers }) => [...providers, ...resolvers]),
  ],
})
export class CallsModule {}
