import { createRouter } from '@tanstack/react-router';
import type { Session } from '../api/session.js';
import { callsRoutes } from './calls.routes.js';
import * as forms from './forms.routes.js';
import * as labelling from './labelling.routes.js';
import * as life from './label-life.routes.js';
import * as network from './network.routes.js';
import * as ours from './ours.routes.js';
import { organisationRoute } from './organisation.route.js';
import * as pooling from './pooling.routes.js';
import * as links from './account-link.routes.js';
import {
  accessibilityRoute,
  legalNoticeRoute,
  privacyRoute,
  homeRoute,
  proposalsRoute,
  signInRoute,
} from './public.routes.js';
import { rootRoute } from './root.route.js';
import * as assessment from './self-assessment.routes.js';
import * as transfer from './transfer.routes.js';
import { meetingsRoutes } from './meetings.routes.js';
import { surveysRoutes } from './surveys.routes.js';
import { workRoutes } from './work.routes.js';
import { workgroupsRoutes } from './workgroups.routes.js';

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  links.forgottenPasswordRoute,
  links.resetRoute,
  links.invitationRoute,
  links.confirmEmailRoute,
  proposalsRoute,
  accessibilityRoute,
  legalNoticeRoute,
  privacyRoute,
  life.verificationRoute,
  organisationRoute.addChildren([
    network.organisationIndexRoute,
    pooling.awaitedActsRoute,
    pooling.campaignsRoute,
    pooling.newCampaignRoute,
    pooling.campaignRoute,
    pooling.editCampaignRoute,
    pooling.campaignSavingsRoute,
    ...callsRoutes,
    ...workgroupsRoutes,
    ...workRoutes,
    ...meetingsRoutes,
    ...surveysRoutes,
    forms.formsRoute,
    forms.formRoute,
    labelling.labelSteeringRoute,
    labelling.frameworksRoute,
    labelling.frameworkRoute,
    labelling.labelCampaignsRoute,
    life.labelApplicationRoute,
    life.labelAuditRoute,
    life.labelDecisionRoute,
    life.accompaniedLabelsRoute,
    life.labelReviewRoute,
    life.auditsRoute,
    life.auditRoute,
    life.labelApplicationsRoute,
    life.applicationFileRoute,
    life.auditorsRoute,
    life.commissionsRoute,
    life.commissionMembersRoute,
    life.commissionRoute,
    life.commissionItemRoute,
    life.labelRegisterRoute,
    life.labelRecordRoute,
    assessment.labelRoute,
    assessment.labelCycleRoute,
    assessment.selfAssessmentRoute,
    assessment.labelPlanRoute,
    network.organisationsRoute,
    network.peopleRoute,
    network.mapRoute,
    network.organisationPageRoute,
    network.mailsRoute,
    transfer.importsRoute,
    transfer.newImportRoute,
    transfer.importRoute,
    transfer.exportsRoute,
    network.accountRoute,
    ours.ourRecordRoute,
    ours.ourTeamRoute,
    ours.ourReadersRoute,
    ours.rightsRoute,
    ours.newOrganisationRoute,
    ours.duplicatesRoute,
  ]),
]);

export function createAppRouter(session: Session) {
  return createRouter({ routeTree, context: { session }, defaultPreload: false, scrollRestoration: true });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
