import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { campaignActs, campaignFamilies, campaignStates, memberAnswers, ourShares } from '@maillage/pooling-admin';
import { organisationRoute } from './organisation.route.js';
import { given, oneOf, textOf, type RawSearch } from './search.js';

const getParentRoute = () => organisationRoute;

export const awaitedActsRoute = createRoute({
  getParentRoute,
  path: '/a-faire',
  component: lazyRouteComponent(() => import('../pages/pooling-pages.js'), 'AwaitedActsRoute'),
});

export const campaignsRoute = createRoute({
  getParentRoute,
  path: '/campagnes',
  validateSearch: (search: RawSearch) =>
    given({
      etat: oneOf(search['etat'], campaignStates),
      famille: oneOf(search['famille'], campaignFamilies),
      nous: oneOf(search['nous'], ourShares),
      texte: textOf(search['texte']),
    }),
  component: lazyRouteComponent(() => import('../pages/pooling-pages.js'), 'CampaignsRoute'),
});

export const newCampaignRoute = createRoute({
  getParentRoute,
  path: '/campagnes/nouvelle',
  component: lazyRouteComponent(() => import('../pages/campaign-terms-pages.js'), 'NewCampaignRoute'),
});

export const campaignRoute = createRoute({
  getParentRoute,
  path: '/campagnes/$campaignId',
  validateSearch: (search: RawSearch) =>
    given({ reponse: oneOf(search['reponse'], memberAnswers), acte: oneOf(search['acte'], campaignActs) }),
  component: lazyRouteComponent(() => import('../pages/campaign-pages.js'), 'CampaignRoute'),
});

export const editCampaignRoute = createRoute({
  getParentRoute,
  path: '/campagnes/$campaignId/modifier',
  component: lazyRouteComponent(() => import('../pages/campaign-terms-pages.js'), 'EditCampaignRoute'),
});

export const campaignSavingsRoute = createRoute({
  getParentRoute,
  path: '/campagnes/$campaignId/economies',
  component: lazyRouteComponent(() => import('../pages/campaign-pages.js'), 'CampaignSavingsRoute'),
});
