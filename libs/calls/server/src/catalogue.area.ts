import { CallListExport } from './application/catalogue/call-list.export.js';
import { DepositListExport } from './application/catalogue/deposit-list.export.js';
import { KeepOutsideCall } from './application/catalogue/keep-outside-call.use-case.js';
import { OutsideCallListExport } from './application/catalogue/outside-call-list.export.js';
import type { CallsArea } from './calls-area.js';
import { DemoOutsideCalls } from './demo/demo-outside-calls.js';
import { CallFiguresResolver } from './graphql/catalogue/call-figures.resolver.js';
import { OutsideCallResolver } from './graphql/catalogue/outside-call.resolver.js';
import { CallFiguresReader } from './persistence/catalogue/call-figures.reader.js';
import { DepositListReader } from './persistence/catalogue/deposit-list.reader.js';
import { OutsideCallReader } from './persistence/catalogue/outside-call.reader.js';
import { OutsideCallRepository } from './persistence/catalogue/outside-call.repository.js';

/** The catalogue: its lists as files, and calls of funders outside the network. */
export const catalogueArea: CallsArea = {
  resolvers: [OutsideCallResolver, CallFiguresResolver],
  providers: [
    ...[CallListExport, DepositListExport, OutsideCallListExport, KeepOutsideCall, DemoOutsideCalls],
    ...[CallFiguresReader, DepositListReader, OutsideCallReader, OutsideCallRepository],
  ],
};
