/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AccountLink($token: String!) {\n    accountLink(token: $token) {\n      purpose\n      state\n      address\n    }\n  }\n": typeof types.AccountLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ChoosePassword($input: ChoosePasswordInput!) {\n    choosePassword(input: $input) {\n      ...MeFields\n    }\n  }\n": typeof types.ChoosePasswordDocument,
    "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input)\n  }\n": typeof types.ConfirmEmailDocument,
    "\n  query Account {\n    account {\n      email\n      pendingEmail\n      isDemo\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n      sessions {\n        id\n        device\n        address\n        createdAt\n        lastSeenAt\n        isCurrent\n      }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": typeof types.ChangeEmailDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input)\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      secret\n      uri\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: SecondFactorCodeInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($input: SecondFactorCodeInput!) {\n    renewRecoveryCodes(input: $input) {\n      codes\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation ProveSecondFactor($input: SecondFactorCodeInput!) {\n    proveSecondFactor(input: $input)\n  }\n": typeof types.ProveSecondFactorDocument,
    "\n  mutation RemoveSecondFactor($input: SecondFactorCodeInput!) {\n    removeSecondFactor(input: $input)\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      organisation\n      capabilities\n      expiresAt\n      lastUsedAt\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation EndApiToken($input: EndApiTokenInput!) {\n    endApiToken(input: $input)\n  }\n": typeof types.EndApiTokenDocument,
    "\n  query AssistanceRecords($first: Int!, $after: String) {\n    assistanceRecords(first: $first, after: $after) {\n      rows {\n        id\n        officerName\n        personName\n        reason\n        beganAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.AssistanceRecordsDocument,
    "\n  mutation BeginAssistance($input: BeginAssistanceInput!) {\n    beginAssistance(input: $input) {\n      organisationCode\n    }\n  }\n": typeof types.BeginAssistanceDocument,
    "\n  mutation EndAssistance($input: EndAssistanceInput!) {\n    endAssistance(input: $input)\n  }\n": typeof types.EndAssistanceDocument,
    "\n  query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: OrganisationSort) {\n    organisations(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.RegionsDocument,
    "\n  query Regionals {\n    organisations(first: 100, filter: { kind: regionalAssociation }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RegionalsDocument,
    "\n  mutation AdmitOrganisation($input: OrganisationDecisionInput!) {\n    admitOrganisation(input: $input)\n  }\n": typeof types.AdmitOrganisationDocument,
    "\n  mutation ActivateOrganisation($input: OrganisationDecisionInput!) {\n    activateOrganisation(input: $input)\n  }\n": typeof types.ActivateOrganisationDocument,
    "\n  mutation SuspendOrganisation($input: OrganisationDecisionInput!) {\n    suspendOrganisation(input: $input)\n  }\n": typeof types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($input: OrganisationDecisionInput!) {\n    reinstateOrganisation(input: $input)\n  }\n": typeof types.ReinstateOrganisationDocument,
    "\n  mutation CloseOrganisation($input: OrganisationDecisionInput!) {\n    closeOrganisation(input: $input)\n  }\n": typeof types.CloseOrganisationDocument,
    "\n  query DirectoryActs($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        name\n        kind\n        state\n        regions {\n          code\n        }\n        regional {\n          id\n        }\n      }\n      seats {\n        id\n        source\n      }\n      sites {\n        id\n        closedOn\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": typeof types.DirectoryActsDocument,
    "\n  query CoveringRegionals {\n    organisations(first: 100, filter: { kind: regionalAssociation, state: active }) {\n      rows {\n        id\n        name\n        regions {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.CoveringRegionalsDocument,
    "\n  query SuccessorSearch($text: String!, $kind: OrganisationKind!) {\n    organisations(first: 20, filter: { text: $text, kind: $kind, state: active }) {\n      rows {\n        id\n        name\n        communeName\n      }\n    }\n  }\n": typeof types.SuccessorSearchDocument,
    "\n  query Duplicates {\n    organisationDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n    personDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n  }\n": typeof types.DuplicatesDocument,
    "\n  mutation MergePeople($input: MergePeopleInput!) {\n    mergePeople(input: $input)\n  }\n": typeof types.MergePeopleDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input)\n  }\n": typeof types.RegisterOrganisationDocument,
    "\n  mutation InviteHead($input: InviteHeadInput!) {\n    inviteHead(input: $input)\n  }\n": typeof types.InviteHeadDocument,
    "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input)\n  }\n": typeof types.MergeOrganisationsDocument,
    "\n  mutation SplitOrganisation($input: SplitOrganisationInput!) {\n    splitOrganisation(input: $input)\n  }\n": typeof types.SplitOrganisationDocument,
    "\n  mutation MoveOrganisation($input: MoveOrganisationInput!) {\n    moveOrganisation(input: $input)\n  }\n": typeof types.MoveOrganisationDocument,
    "\n  query PortalNotice {\n    portalNotice {\n      publisher\n      publicationDirector\n      contact\n      host\n      dataProtectionContact\n    }\n  }\n": typeof types.PortalNoticeDocument,
    "\n  query RegisterOfProcessing {\n    registerOfProcessing {\n      code\n      legalBasis\n      categories\n      recipients\n      retentions {\n        of\n        hours\n        erased\n      }\n    }\n    portalNotice {\n      dataProtectionContact\n      publisher\n    }\n  }\n": typeof types.RegisterOfProcessingDocument,
    "\n  query Mails($first: Int!, $after: String) {\n    mails(first: $first, after: $after) {\n      rows {\n        id\n        to\n        subject\n        body\n        isSecret\n        createdAt\n        sentAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.MailsDocument,
    "\n  query RegionCounts {\n    regionCounts {\n      region {\n        code\n        name\n      }\n      missions\n      states {\n        state\n        count\n      }\n    }\n  }\n": typeof types.RegionCountsDocument,
    "\n  query MissionPoints {\n    missionPoints {\n      id\n      name\n      communeName\n      state\n      regionCode\n      latitude\n      longitude\n    }\n  }\n": typeof types.MissionPointsDocument,
    "\n  query OrganisationRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        timeZone\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      decisions {\n        rows {\n          ...DecisionFields\n        }\n        endCursor\n        hasMore\n      }\n    }\n  }\n": typeof types.OrganisationRecordDocument,
    "\n  fragment DecisionFields on OrganisationDecision {\n    id\n    act\n    personName\n    onBehalfOf\n    decidedAt\n    reason\n  }\n": typeof types.DecisionFieldsFragmentDoc,
    "\n  query OrganisationDecisions($id: ID!, $first: Int!, $after: String) {\n    organisationDecisions(id: $id, first: $first, after: $after) {\n      rows {\n        ...DecisionFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.OrganisationDecisionsDocument,
    "\n  query RecordReaders($organisationId: ID!) {\n    recordReaders(organisationId: $organisationId) {\n      subject\n      reader\n      name\n      rule\n    }\n  }\n": typeof types.RecordReadersDocument,
    "\n  query OurRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        communeName\n        timeZone\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        communeCode\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n        version\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        openedOn\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      substitutes {\n        id\n        substituteForId\n        designation\n        startsOn\n        endsOn\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.OurRecordDocument,
    "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input)\n  }\n": typeof types.EditProfileDocument,
    "\n  mutation OpenSite($input: OpenSiteInput!) {\n    openSite(input: $input)\n  }\n": typeof types.OpenSiteDocument,
    "\n  mutation CloseSite($input: CloseSiteInput!) {\n    closeSite(input: $input)\n  }\n": typeof types.CloseSiteDocument,
    "\n  mutation DeclareFigure($input: DeclareFigureInput!) {\n    declareFigure(input: $input)\n  }\n": typeof types.DeclareFigureDocument,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        role\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          id\n          name\n          regions {\n            code\n            name\n          }\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query NetworkRights {\n    networkRights {\n      roles {\n        role\n        kinds\n        capabilities\n      }\n      upward {\n        level\n        items\n      }\n      changes {\n        id\n        holder\n        item\n        grants\n        announcedAt\n        effectiveAt\n        personName\n        reason\n      }\n    }\n  }\n": typeof types.NetworkRightsDocument,
    "\n  mutation EditRights($input: EditRightsInput!) {\n    editRights(input: $input)\n  }\n": typeof types.EditRightsDocument,
    "\n  query Search($text: String!) {\n    search(text: $text) {\n      kind\n      total\n      near\n      hits {\n        id\n        title\n        word\n        place\n        within\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment MeFields on Me {\n    demo\n    assistance {\n      officerName\n      expiresAt\n    }\n    person {\n      id\n      givenName\n      familyName\n    }\n    memberships {\n      role\n      startsOn\n      endsOn\n      organisation {\n        id\n        code\n        kind\n        name\n        timeZone\n      }\n    }\n    acting {\n      role\n      capabilities\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        timeZone\n      }\n    }\n  }\n": typeof types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": typeof types.MeDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      role\n      organisation\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...MeFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": typeof types.SignOutDocument,
    "\n  query MyProposals {\n    myProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      answeredAt\n      organisation {\n        id\n        name\n        code\n      }\n    }\n  }\n": typeof types.MyProposalsDocument,
    "\n  mutation AnswerProposal($input: AnswerProposalInput!) {\n    answerProposal(input: $input)\n  }\n": typeof types.AnswerProposalDocument,
    "\n  query Team {\n    delegations {\n      id\n      organisationId\n      capabilities\n      startsOn\n      endsOn\n      endedAt\n      reason\n      lender {\n        id\n        givenName\n        familyName\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n    membershipProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      organisation {\n        id\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n": typeof types.TeamDocument,
    "\n  query RoleRights {\n    networkRights {\n      roles {\n        role\n        capabilities\n      }\n    }\n  }\n": typeof types.RoleRightsDocument,
    "\n  query PersonSearch($text: String!) {\n    people(first: 20, filter: { text: $text }) {\n      rows {\n        id\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": typeof types.PersonSearchDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input)\n  }\n": typeof types.InvitePersonDocument,
    "\n  mutation OpenMandate($input: OpenMandateInput!) {\n    openMandate(input: $input)\n  }\n": typeof types.OpenMandateDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input)\n  }\n": typeof types.EndSeatDocument,
    "\n  mutation LendRights($input: LendRightsInput!) {\n    lendRights(input: $input)\n  }\n": typeof types.LendRightsDocument,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input)\n  }\n": typeof types.EndDelegationDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input)\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  fragment ExportFields on Export {\n    id\n    list\n    format\n    state\n    fileName\n    rowsTotal\n    rowsWritten\n    failure\n    askedAt\n    readyAt\n    expiresAt\n  }\n": typeof types.ExportFieldsFragmentDoc,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      rows {\n        ...ExportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.ExportsDocument,
    "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n  }\n": typeof types.ExportDocument,
    "\n  query ExportableLists {\n    exportableLists {\n      name\n      columns\n    }\n  }\n": typeof types.ExportableListsDocument,
    "\n  mutation AskExport($input: AskExportInput!) {\n    askExport(input: $input) {\n      ...ExportFields\n    }\n  }\n": typeof types.AskExportDocument,
    "\n  fragment ImportFields on Import {\n    id\n    kind\n    state\n    personName\n    rowsTotal\n    rowsPlanned\n    created\n    changed\n    unchanged\n    refused\n    plannedAgain\n    failure\n    askedAt\n    appliedAt\n    undoneAt\n    undoneBy\n    files {\n      sheet\n      name\n      rowCount\n      header\n      guess {\n        sheet\n        column\n        place\n      }\n    }\n    mapping {\n      sheet\n      column\n      place\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": typeof types.ImportFieldsFragmentDoc,
    "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      rows {\n        ...ImportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportKinds {\n    importKinds {\n      name\n      takesGoodRows\n      longestFile\n      sheets {\n        name\n        optional\n        columns {\n          name\n          required\n        }\n      }\n    }\n  }\n": typeof types.ImportKindsDocument,
    "\n  query ImportRows($importId: ID!, $first: Int!, $after: String, $outcome: ImportRowOutcome, $reason: String) {\n    importRows(importId: $importId, first: $first, after: $after, outcome: $outcome, reason: $reason) {\n      rows {\n        position\n        sheet\n        line\n        label\n        outcome\n        faults {\n          column\n          value\n          reason\n        }\n      }\n      endCursor\n      hasMore\n      reasons {\n        reason\n        rows\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  query ImportProfiles($kind: String!) {\n    importProfiles(kind: $kind) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n": typeof types.ImportProfilesDocument,
    "\n  mutation PreviewImport($input: PreviewImportInput!) {\n    previewImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": typeof types.PreviewImportDocument,
    "\n  mutation ApplyImport($input: ImportActInput!) {\n    applyImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation DiscardImport($input: ImportActInput!) {\n    discardImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation UndoImport($input: ImportActInput!) {\n    undoImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation SaveImportProfile($input: SaveImportProfileInput!) {\n    saveImportProfile(input: $input) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n": typeof types.SaveImportProfileDocument,
    "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) {\n      id\n      name\n      search\n      shared\n      ours\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input)\n  }\n": typeof types.RemoveViewDocument,
};
const documents: Documents = {
    "\n  query AccountLink($token: String!) {\n    accountLink(token: $token) {\n      purpose\n      state\n      address\n    }\n  }\n": types.AccountLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ChoosePassword($input: ChoosePasswordInput!) {\n    choosePassword(input: $input) {\n      ...MeFields\n    }\n  }\n": types.ChoosePasswordDocument,
    "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input)\n  }\n": types.ConfirmEmailDocument,
    "\n  query Account {\n    account {\n      email\n      pendingEmail\n      isDemo\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n      sessions {\n        id\n        device\n        address\n        createdAt\n        lastSeenAt\n        isCurrent\n      }\n    }\n  }\n": types.AccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": types.ChangeEmailDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input)\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      secret\n      uri\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($input: SecondFactorCodeInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($input: SecondFactorCodeInput!) {\n    renewRecoveryCodes(input: $input) {\n      codes\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation ProveSecondFactor($input: SecondFactorCodeInput!) {\n    proveSecondFactor(input: $input)\n  }\n": types.ProveSecondFactorDocument,
    "\n  mutation RemoveSecondFactor($input: SecondFactorCodeInput!) {\n    removeSecondFactor(input: $input)\n  }\n": types.RemoveSecondFactorDocument,
    "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      organisation\n      capabilities\n      expiresAt\n      lastUsedAt\n    }\n  }\n": types.ApiTokensDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation EndApiToken($input: EndApiTokenInput!) {\n    endApiToken(input: $input)\n  }\n": types.EndApiTokenDocument,
    "\n  query AssistanceRecords($first: Int!, $after: String) {\n    assistanceRecords(first: $first, after: $after) {\n      rows {\n        id\n        officerName\n        personName\n        reason\n        beganAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.AssistanceRecordsDocument,
    "\n  mutation BeginAssistance($input: BeginAssistanceInput!) {\n    beginAssistance(input: $input) {\n      organisationCode\n    }\n  }\n": types.BeginAssistanceDocument,
    "\n  mutation EndAssistance($input: EndAssistanceInput!) {\n    endAssistance(input: $input)\n  }\n": types.EndAssistanceDocument,
    "\n  query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: OrganisationSort) {\n    organisations(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n": types.RegionsDocument,
    "\n  query Regionals {\n    organisations(first: 100, filter: { kind: regionalAssociation }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n": types.RegionalsDocument,
    "\n  mutation AdmitOrganisation($input: OrganisationDecisionInput!) {\n    admitOrganisation(input: $input)\n  }\n": types.AdmitOrganisationDocument,
    "\n  mutation ActivateOrganisation($input: OrganisationDecisionInput!) {\n    activateOrganisation(input: $input)\n  }\n": types.ActivateOrganisationDocument,
    "\n  mutation SuspendOrganisation($input: OrganisationDecisionInput!) {\n    suspendOrganisation(input: $input)\n  }\n": types.SuspendOrganisationDocument,
    "\n  mutation ReinstateOrganisation($input: OrganisationDecisionInput!) {\n    reinstateOrganisation(input: $input)\n  }\n": types.ReinstateOrganisationDocument,
    "\n  mutation CloseOrganisation($input: OrganisationDecisionInput!) {\n    closeOrganisation(input: $input)\n  }\n": types.CloseOrganisationDocument,
    "\n  query DirectoryActs($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        name\n        kind\n        state\n        regions {\n          code\n        }\n        regional {\n          id\n        }\n      }\n      seats {\n        id\n        source\n      }\n      sites {\n        id\n        closedOn\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n": types.DirectoryActsDocument,
    "\n  query CoveringRegionals {\n    organisations(first: 100, filter: { kind: regionalAssociation, state: active }) {\n      rows {\n        id\n        name\n        regions {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.CoveringRegionalsDocument,
    "\n  query SuccessorSearch($text: String!, $kind: OrganisationKind!) {\n    organisations(first: 20, filter: { text: $text, kind: $kind, state: active }) {\n      rows {\n        id\n        name\n        communeName\n      }\n    }\n  }\n": types.SuccessorSearchDocument,
    "\n  query Duplicates {\n    organisationDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n    personDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n  }\n": types.DuplicatesDocument,
    "\n  mutation MergePeople($input: MergePeopleInput!) {\n    mergePeople(input: $input)\n  }\n": types.MergePeopleDocument,
    "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input)\n  }\n": types.RegisterOrganisationDocument,
    "\n  mutation InviteHead($input: InviteHeadInput!) {\n    inviteHead(input: $input)\n  }\n": types.InviteHeadDocument,
    "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input)\n  }\n": types.MergeOrganisationsDocument,
    "\n  mutation SplitOrganisation($input: SplitOrganisationInput!) {\n    splitOrganisation(input: $input)\n  }\n": types.SplitOrganisationDocument,
    "\n  mutation MoveOrganisation($input: MoveOrganisationInput!) {\n    moveOrganisation(input: $input)\n  }\n": types.MoveOrganisationDocument,
    "\n  query PortalNotice {\n    portalNotice {\n      publisher\n      publicationDirector\n      contact\n      host\n      dataProtectionContact\n    }\n  }\n": types.PortalNoticeDocument,
    "\n  query RegisterOfProcessing {\n    registerOfProcessing {\n      code\n      legalBasis\n      categories\n      recipients\n      retentions {\n        of\n        hours\n        erased\n      }\n    }\n    portalNotice {\n      dataProtectionContact\n      publisher\n    }\n  }\n": types.RegisterOfProcessingDocument,
    "\n  query Mails($first: Int!, $after: String) {\n    mails(first: $first, after: $after) {\n      rows {\n        id\n        to\n        subject\n        body\n        isSecret\n        createdAt\n        sentAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.MailsDocument,
    "\n  query RegionCounts {\n    regionCounts {\n      region {\n        code\n        name\n      }\n      missions\n      states {\n        state\n        count\n      }\n    }\n  }\n": types.RegionCountsDocument,
    "\n  query MissionPoints {\n    missionPoints {\n      id\n      name\n      communeName\n      state\n      regionCode\n      latitude\n      longitude\n    }\n  }\n": types.MissionPointsDocument,
    "\n  query OrganisationRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        timeZone\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      decisions {\n        rows {\n          ...DecisionFields\n        }\n        endCursor\n        hasMore\n      }\n    }\n  }\n": types.OrganisationRecordDocument,
    "\n  fragment DecisionFields on OrganisationDecision {\n    id\n    act\n    personName\n    onBehalfOf\n    decidedAt\n    reason\n  }\n": types.DecisionFieldsFragmentDoc,
    "\n  query OrganisationDecisions($id: ID!, $first: Int!, $after: String) {\n    organisationDecisions(id: $id, first: $first, after: $after) {\n      rows {\n        ...DecisionFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.OrganisationDecisionsDocument,
    "\n  query RecordReaders($organisationId: ID!) {\n    recordReaders(organisationId: $organisationId) {\n      subject\n      reader\n      name\n      rule\n    }\n  }\n": types.RecordReadersDocument,
    "\n  query OurRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        communeName\n        timeZone\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        communeCode\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n        version\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        openedOn\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      substitutes {\n        id\n        substituteForId\n        designation\n        startsOn\n        endsOn\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n": types.OurRecordDocument,
    "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input)\n  }\n": types.EditProfileDocument,
    "\n  mutation OpenSite($input: OpenSiteInput!) {\n    openSite(input: $input)\n  }\n": types.OpenSiteDocument,
    "\n  mutation CloseSite($input: CloseSiteInput!) {\n    closeSite(input: $input)\n  }\n": types.CloseSiteDocument,
    "\n  mutation DeclareFigure($input: DeclareFigureInput!) {\n    declareFigure(input: $input)\n  }\n": types.DeclareFigureDocument,
    "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        role\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          id\n          name\n          regions {\n            code\n            name\n          }\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n": types.PeopleDocument,
    "\n  query NetworkRights {\n    networkRights {\n      roles {\n        role\n        kinds\n        capabilities\n      }\n      upward {\n        level\n        items\n      }\n      changes {\n        id\n        holder\n        item\n        grants\n        announcedAt\n        effectiveAt\n        personName\n        reason\n      }\n    }\n  }\n": types.NetworkRightsDocument,
    "\n  mutation EditRights($input: EditRightsInput!) {\n    editRights(input: $input)\n  }\n": types.EditRightsDocument,
    "\n  query Search($text: String!) {\n    search(text: $text) {\n      kind\n      total\n      near\n      hits {\n        id\n        title\n        word\n        place\n        within\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment MeFields on Me {\n    demo\n    assistance {\n      officerName\n      expiresAt\n    }\n    person {\n      id\n      givenName\n      familyName\n    }\n    memberships {\n      role\n      startsOn\n      endsOn\n      organisation {\n        id\n        code\n        kind\n        name\n        timeZone\n      }\n    }\n    acting {\n      role\n      capabilities\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        timeZone\n      }\n    }\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      role\n      organisation\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...MeFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n": types.SignOutDocument,
    "\n  query MyProposals {\n    myProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      answeredAt\n      organisation {\n        id\n        name\n        code\n      }\n    }\n  }\n": types.MyProposalsDocument,
    "\n  mutation AnswerProposal($input: AnswerProposalInput!) {\n    answerProposal(input: $input)\n  }\n": types.AnswerProposalDocument,
    "\n  query Team {\n    delegations {\n      id\n      organisationId\n      capabilities\n      startsOn\n      endsOn\n      endedAt\n      reason\n      lender {\n        id\n        givenName\n        familyName\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n    membershipProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      organisation {\n        id\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n": types.TeamDocument,
    "\n  query RoleRights {\n    networkRights {\n      roles {\n        role\n        capabilities\n      }\n    }\n  }\n": types.RoleRightsDocument,
    "\n  query PersonSearch($text: String!) {\n    people(first: 20, filter: { text: $text }) {\n      rows {\n        id\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          name\n        }\n      }\n    }\n  }\n": types.PersonSearchDocument,
    "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input)\n  }\n": types.InvitePersonDocument,
    "\n  mutation OpenMandate($input: OpenMandateInput!) {\n    openMandate(input: $input)\n  }\n": types.OpenMandateDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input)\n  }\n": types.EndSeatDocument,
    "\n  mutation LendRights($input: LendRightsInput!) {\n    lendRights(input: $input)\n  }\n": types.LendRightsDocument,
    "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input)\n  }\n": types.EndDelegationDocument,
    "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input)\n  }\n": types.WithdrawProposalDocument,
    "\n  fragment ExportFields on Export {\n    id\n    list\n    format\n    state\n    fileName\n    rowsTotal\n    rowsWritten\n    failure\n    askedAt\n    readyAt\n    expiresAt\n  }\n": types.ExportFieldsFragmentDoc,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      rows {\n        ...ExportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.ExportsDocument,
    "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n  }\n": types.ExportDocument,
    "\n  query ExportableLists {\n    exportableLists {\n      name\n      columns\n    }\n  }\n": types.ExportableListsDocument,
    "\n  mutation AskExport($input: AskExportInput!) {\n    askExport(input: $input) {\n      ...ExportFields\n    }\n  }\n": types.AskExportDocument,
    "\n  fragment ImportFields on Import {\n    id\n    kind\n    state\n    personName\n    rowsTotal\n    rowsPlanned\n    created\n    changed\n    unchanged\n    refused\n    plannedAgain\n    failure\n    askedAt\n    appliedAt\n    undoneAt\n    undoneBy\n    files {\n      sheet\n      name\n      rowCount\n      header\n      guess {\n        sheet\n        column\n        place\n      }\n    }\n    mapping {\n      sheet\n      column\n      place\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n": types.ImportFieldsFragmentDoc,
    "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      rows {\n        ...ImportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportKinds {\n    importKinds {\n      name\n      takesGoodRows\n      longestFile\n      sheets {\n        name\n        optional\n        columns {\n          name\n          required\n        }\n      }\n    }\n  }\n": types.ImportKindsDocument,
    "\n  query ImportRows($importId: ID!, $first: Int!, $after: String, $outcome: ImportRowOutcome, $reason: String) {\n    importRows(importId: $importId, first: $first, after: $after, outcome: $outcome, reason: $reason) {\n      rows {\n        position\n        sheet\n        line\n        label\n        outcome\n        faults {\n          column\n          value\n          reason\n        }\n      }\n      endCursor\n      hasMore\n      reasons {\n        reason\n        rows\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  query ImportProfiles($kind: String!) {\n    importProfiles(kind: $kind) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n": types.ImportProfilesDocument,
    "\n  mutation PreviewImport($input: PreviewImportInput!) {\n    previewImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": types.PreviewImportDocument,
    "\n  mutation ApplyImport($input: ImportActInput!) {\n    applyImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation DiscardImport($input: ImportActInput!) {\n    discardImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": types.DiscardImportDocument,
    "\n  mutation UndoImport($input: ImportActInput!) {\n    undoImport(input: $input) {\n      ...ImportFields\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation SaveImportProfile($input: SaveImportProfileInput!) {\n    saveImportProfile(input: $input) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n": types.SaveImportProfileDocument,
    "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) {\n      id\n      name\n      search\n      shared\n      ours\n    }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      id\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input)\n  }\n": types.RemoveViewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountLink($token: String!) {\n    accountLink(token: $token) {\n      purpose\n      state\n      address\n    }\n  }\n"): (typeof documents)["\n  query AccountLink($token: String!) {\n    accountLink(token: $token) {\n      purpose\n      state\n      address\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePassword($input: ChoosePasswordInput!) {\n    choosePassword(input: $input) {\n      ...MeFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChoosePassword($input: ChoosePasswordInput!) {\n    choosePassword(input: $input) {\n      ...MeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input)\n  }\n"): (typeof documents)["\n  mutation ConfirmEmail($input: ConfirmEmailInput!) {\n    confirmEmail(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    account {\n      email\n      pendingEmail\n      isDemo\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n      sessions {\n        id\n        device\n        address\n        createdAt\n        lastSeenAt\n        isCurrent\n      }\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    account {\n      email\n      pendingEmail\n      isDemo\n      secondFactor {\n        since\n        recoveryCodesLeft\n      }\n      sessions {\n        id\n        device\n        address\n        createdAt\n        lastSeenAt\n        isCurrent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      secret\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {\n    beginSecondFactor(input: $input) {\n      secret\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($input: SecondFactorCodeInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($input: SecondFactorCodeInput!) {\n    confirmSecondFactor(input: $input) {\n      codes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes($input: SecondFactorCodeInput!) {\n    renewRecoveryCodes(input: $input) {\n      codes\n    }\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes($input: SecondFactorCodeInput!) {\n    renewRecoveryCodes(input: $input) {\n      codes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveSecondFactor($input: SecondFactorCodeInput!) {\n    proveSecondFactor(input: $input)\n  }\n"): (typeof documents)["\n  mutation ProveSecondFactor($input: SecondFactorCodeInput!) {\n    proveSecondFactor(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($input: SecondFactorCodeInput!) {\n    removeSecondFactor(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveSecondFactor($input: SecondFactorCodeInput!) {\n    removeSecondFactor(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      organisation\n      capabilities\n      expiresAt\n      lastUsedAt\n    }\n  }\n"): (typeof documents)["\n  query ApiTokens {\n    apiTokens {\n      id\n      name\n      organisation\n      capabilities\n      expiresAt\n      lastUsedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndApiToken($input: EndApiTokenInput!) {\n    endApiToken(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndApiToken($input: EndApiTokenInput!) {\n    endApiToken(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssistanceRecords($first: Int!, $after: String) {\n    assistanceRecords(first: $first, after: $after) {\n      rows {\n        id\n        officerName\n        personName\n        reason\n        beganAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query AssistanceRecords($first: Int!, $after: String) {\n    assistanceRecords(first: $first, after: $after) {\n      rows {\n        id\n        officerName\n        personName\n        reason\n        beganAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginAssistance($input: BeginAssistanceInput!) {\n    beginAssistance(input: $input) {\n      organisationCode\n    }\n  }\n"): (typeof documents)["\n  mutation BeginAssistance($input: BeginAssistanceInput!) {\n    beginAssistance(input: $input) {\n      organisationCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAssistance($input: EndAssistanceInput!) {\n    endAssistance(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndAssistance($input: EndAssistanceInput!) {\n    endAssistance(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: OrganisationSort) {\n    organisations(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query Organisations($first: Int!, $after: String, $filter: OrganisationFilter, $sort: OrganisationSort) {\n    organisations(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Regionals {\n    organisations(first: 100, filter: { kind: regionalAssociation }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Regionals {\n    organisations(first: 100, filter: { kind: regionalAssociation }) {\n      rows {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitOrganisation($input: OrganisationDecisionInput!) {\n    admitOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation AdmitOrganisation($input: OrganisationDecisionInput!) {\n    admitOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActivateOrganisation($input: OrganisationDecisionInput!) {\n    activateOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation ActivateOrganisation($input: OrganisationDecisionInput!) {\n    activateOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendOrganisation($input: OrganisationDecisionInput!) {\n    suspendOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation SuspendOrganisation($input: OrganisationDecisionInput!) {\n    suspendOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateOrganisation($input: OrganisationDecisionInput!) {\n    reinstateOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation ReinstateOrganisation($input: OrganisationDecisionInput!) {\n    reinstateOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseOrganisation($input: OrganisationDecisionInput!) {\n    closeOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation CloseOrganisation($input: OrganisationDecisionInput!) {\n    closeOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryActs($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        name\n        kind\n        state\n        regions {\n          code\n        }\n        regional {\n          id\n        }\n      }\n      seats {\n        id\n        source\n      }\n      sites {\n        id\n        closedOn\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"): (typeof documents)["\n  query DirectoryActs($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        name\n        kind\n        state\n        regions {\n          code\n        }\n        regional {\n          id\n        }\n      }\n      seats {\n        id\n        source\n      }\n      sites {\n        id\n        closedOn\n      }\n      acts {\n        act\n        can\n        code\n        params\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoveringRegionals {\n    organisations(first: 100, filter: { kind: regionalAssociation, state: active }) {\n      rows {\n        id\n        name\n        regions {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoveringRegionals {\n    organisations(first: 100, filter: { kind: regionalAssociation, state: active }) {\n      rows {\n        id\n        name\n        regions {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuccessorSearch($text: String!, $kind: OrganisationKind!) {\n    organisations(first: 20, filter: { text: $text, kind: $kind, state: active }) {\n      rows {\n        id\n        name\n        communeName\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuccessorSearch($text: String!, $kind: OrganisationKind!) {\n    organisations(first: 20, filter: { text: $text, kind: $kind, state: active }) {\n      rows {\n        id\n        name\n        communeName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Duplicates {\n    organisationDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n    personDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n  }\n"): (typeof documents)["\n  query Duplicates {\n    organisationDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n    personDuplicates {\n      oneId\n      oneName\n      otherId\n      otherName\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergePeople($input: MergePeopleInput!) {\n    mergePeople(input: $input)\n  }\n"): (typeof documents)["\n  mutation MergePeople($input: MergePeopleInput!) {\n    mergePeople(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation RegisterOrganisation($input: RegisterOrganisationInput!) {\n    registerOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteHead($input: InviteHeadInput!) {\n    inviteHead(input: $input)\n  }\n"): (typeof documents)["\n  mutation InviteHead($input: InviteHeadInput!) {\n    inviteHead(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input)\n  }\n"): (typeof documents)["\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitOrganisation($input: SplitOrganisationInput!) {\n    splitOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation SplitOrganisation($input: SplitOrganisationInput!) {\n    splitOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveOrganisation($input: MoveOrganisationInput!) {\n    moveOrganisation(input: $input)\n  }\n"): (typeof documents)["\n  mutation MoveOrganisation($input: MoveOrganisationInput!) {\n    moveOrganisation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PortalNotice {\n    portalNotice {\n      publisher\n      publicationDirector\n      contact\n      host\n      dataProtectionContact\n    }\n  }\n"): (typeof documents)["\n  query PortalNotice {\n    portalNotice {\n      publisher\n      publicationDirector\n      contact\n      host\n      dataProtectionContact\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegisterOfProcessing {\n    registerOfProcessing {\n      code\n      legalBasis\n      categories\n      recipients\n      retentions {\n        of\n        hours\n        erased\n      }\n    }\n    portalNotice {\n      dataProtectionContact\n      publisher\n    }\n  }\n"): (typeof documents)["\n  query RegisterOfProcessing {\n    registerOfProcessing {\n      code\n      legalBasis\n      categories\n      recipients\n      retentions {\n        of\n        hours\n        erased\n      }\n    }\n    portalNotice {\n      dataProtectionContact\n      publisher\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails($first: Int!, $after: String) {\n    mails(first: $first, after: $after) {\n      rows {\n        id\n        to\n        subject\n        body\n        isSecret\n        createdAt\n        sentAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query Mails($first: Int!, $after: String) {\n    mails(first: $first, after: $after) {\n      rows {\n        id\n        to\n        subject\n        body\n        isSecret\n        createdAt\n        sentAt\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegionCounts {\n    regionCounts {\n      region {\n        code\n        name\n      }\n      missions\n      states {\n        state\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query RegionCounts {\n    regionCounts {\n      region {\n        code\n        name\n      }\n      missions\n      states {\n        state\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissionPoints {\n    missionPoints {\n      id\n      name\n      communeName\n      state\n      regionCode\n      latitude\n      longitude\n    }\n  }\n"): (typeof documents)["\n  query MissionPoints {\n    missionPoints {\n      id\n      name\n      communeName\n      state\n      regionCode\n      latitude\n      longitude\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        timeZone\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      decisions {\n        rows {\n          ...DecisionFields\n        }\n        endCursor\n        hasMore\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        communeName\n        timeZone\n        department {\n          code\n          name\n        }\n        regions {\n          code\n          name\n        }\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      decisions {\n        rows {\n          ...DecisionFields\n        }\n        endCursor\n        hasMore\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionFields on OrganisationDecision {\n    id\n    act\n    personName\n    onBehalfOf\n    decidedAt\n    reason\n  }\n"): (typeof documents)["\n  fragment DecisionFields on OrganisationDecision {\n    id\n    act\n    personName\n    onBehalfOf\n    decidedAt\n    reason\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationDecisions($id: ID!, $first: Int!, $after: String) {\n    organisationDecisions(id: $id, first: $first, after: $after) {\n      rows {\n        ...DecisionFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query OrganisationDecisions($id: ID!, $first: Int!, $after: String) {\n    organisationDecisions(id: $id, first: $first, after: $after) {\n      rows {\n        ...DecisionFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordReaders($organisationId: ID!) {\n    recordReaders(organisationId: $organisationId) {\n      subject\n      reader\n      name\n      rule\n    }\n  }\n"): (typeof documents)["\n  query RecordReaders($organisationId: ID!) {\n    recordReaders(organisationId: $organisationId) {\n      subject\n      reader\n      name\n      rule\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OurRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        communeName\n        timeZone\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        communeCode\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n        version\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        openedOn\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      substitutes {\n        id\n        substituteForId\n        designation\n        startsOn\n        endsOn\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OurRecord($id: ID!) {\n    organisationRecord(id: $id) {\n      organisation {\n        id\n        code\n        kind\n        name\n        communeName\n        timeZone\n        regional {\n          id\n          name\n        }\n      }\n      profile {\n        legalForm\n        siret\n        rna\n        communeCode\n        address\n        postalCode\n        isContractingAuthority\n        contractingBasis\n        version\n      }\n      sites {\n        id\n        name\n        address\n        postalCode\n        communeName\n        openedOn\n        closedOn\n      }\n      figures {\n        year\n        figure\n        value\n      }\n      seats {\n        id\n        role\n        source\n        body\n        position\n        designation\n        startsOn\n        endsOn\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n      substitutes {\n        id\n        substituteForId\n        designation\n        startsOn\n        endsOn\n        person {\n          id\n          givenName\n          familyName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input)\n  }\n"): (typeof documents)["\n  mutation EditProfile($input: EditProfileInput!) {\n    editProfile(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSite($input: OpenSiteInput!) {\n    openSite(input: $input)\n  }\n"): (typeof documents)["\n  mutation OpenSite($input: OpenSiteInput!) {\n    openSite(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSite($input: CloseSiteInput!) {\n    closeSite(input: $input)\n  }\n"): (typeof documents)["\n  mutation CloseSite($input: CloseSiteInput!) {\n    closeSite(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareFigure($input: DeclareFigureInput!) {\n    declareFigure(input: $input)\n  }\n"): (typeof documents)["\n  mutation DeclareFigure($input: DeclareFigureInput!) {\n    declareFigure(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        role\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          id\n          name\n          regions {\n            code\n            name\n          }\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {\n    people(first: $first, after: $after, filter: $filter, sort: $sort) {\n      rows {\n        id\n        role\n        email\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          id\n          name\n          regions {\n            code\n            name\n          }\n        }\n      }\n      endCursor\n      hasMore\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkRights {\n    networkRights {\n      roles {\n        role\n        kinds\n        capabilities\n      }\n      upward {\n        level\n        items\n      }\n      changes {\n        id\n        holder\n        item\n        grants\n        announcedAt\n        effectiveAt\n        personName\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query NetworkRights {\n    networkRights {\n      roles {\n        role\n        kinds\n        capabilities\n      }\n      upward {\n        level\n        items\n      }\n      changes {\n        id\n        holder\n        item\n        grants\n        announcedAt\n        effectiveAt\n        personName\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRights($input: EditRightsInput!) {\n    editRights(input: $input)\n  }\n"): (typeof documents)["\n  mutation EditRights($input: EditRightsInput!) {\n    editRights(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    search(text: $text) {\n      kind\n      total\n      near\n      hits {\n        id\n        title\n        word\n        place\n        within\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($text: String!) {\n    search(text: $text) {\n      kind\n      total\n      near\n      hits {\n        id\n        title\n        word\n        place\n        within\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeFields on Me {\n    demo\n    assistance {\n      officerName\n      expiresAt\n    }\n    person {\n      id\n      givenName\n      familyName\n    }\n    memberships {\n      role\n      startsOn\n      endsOn\n      organisation {\n        id\n        code\n        kind\n        name\n        timeZone\n      }\n    }\n    acting {\n      role\n      capabilities\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        timeZone\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MeFields on Me {\n    demo\n    assistance {\n      officerName\n      expiresAt\n    }\n    person {\n      id\n      givenName\n      familyName\n    }\n    memberships {\n      role\n      startsOn\n      endsOn\n      organisation {\n        id\n        code\n        kind\n        name\n        timeZone\n      }\n    }\n    acting {\n      role\n      capabilities\n      organisation {\n        id\n        code\n        kind\n        name\n        state\n        timeZone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"): (typeof documents)["\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      role\n      organisation\n    }\n  }\n"): (typeof documents)["\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      name\n      role\n      organisation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...MeFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ...MeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProposals {\n    myProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      answeredAt\n      organisation {\n        id\n        name\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyProposals {\n    myProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      answeredAt\n      organisation {\n        id\n        name\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerProposal($input: AnswerProposalInput!) {\n    answerProposal(input: $input)\n  }\n"): (typeof documents)["\n  mutation AnswerProposal($input: AnswerProposalInput!) {\n    answerProposal(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Team {\n    delegations {\n      id\n      organisationId\n      capabilities\n      startsOn\n      endsOn\n      endedAt\n      reason\n      lender {\n        id\n        givenName\n        familyName\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n    membershipProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      organisation {\n        id\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n"): (typeof documents)["\n  query Team {\n    delegations {\n      id\n      organisationId\n      capabilities\n      startsOn\n      endsOn\n      endedAt\n      reason\n      lender {\n        id\n        givenName\n        familyName\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n    membershipProposals {\n      id\n      role\n      startsOn\n      proposedBy\n      proposedAt\n      answer\n      organisation {\n        id\n      }\n      person {\n        id\n        givenName\n        familyName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleRights {\n    networkRights {\n      roles {\n        role\n        capabilities\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoleRights {\n    networkRights {\n      roles {\n        role\n        capabilities\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonSearch($text: String!) {\n    people(first: 20, filter: { text: $text }) {\n      rows {\n        id\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonSearch($text: String!) {\n    people(first: 20, filter: { text: $text }) {\n      rows {\n        id\n        person {\n          id\n          givenName\n          familyName\n        }\n        organisation {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input)\n  }\n"): (typeof documents)["\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMandate($input: OpenMandateInput!) {\n    openMandate(input: $input)\n  }\n"): (typeof documents)["\n  mutation OpenMandate($input: OpenMandateInput!) {\n    openMandate(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LendRights($input: LendRightsInput!) {\n    lendRights(input: $input)\n  }\n"): (typeof documents)["\n  mutation LendRights($input: LendRightsInput!) {\n    lendRights(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input)\n  }\n"): (typeof documents)["\n  mutation EndDelegation($input: EndDelegationInput!) {\n    endDelegation(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input)\n  }\n"): (typeof documents)["\n  mutation WithdrawProposal($input: WithdrawProposalInput!) {\n    withdrawProposal(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExportFields on Export {\n    id\n    list\n    format\n    state\n    fileName\n    rowsTotal\n    rowsWritten\n    failure\n    askedAt\n    readyAt\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment ExportFields on Export {\n    id\n    list\n    format\n    state\n    fileName\n    rowsTotal\n    rowsWritten\n    failure\n    askedAt\n    readyAt\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      rows {\n        ...ExportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      rows {\n        ...ExportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n  }\n"): (typeof documents)["\n  query Export($id: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportableLists {\n    exportableLists {\n      name\n      columns\n    }\n  }\n"): (typeof documents)["\n  query ExportableLists {\n    exportableLists {\n      name\n      columns\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskExport($input: AskExportInput!) {\n    askExport(input: $input) {\n      ...ExportFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskExport($input: AskExportInput!) {\n    askExport(input: $input) {\n      ...ExportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportFields on Import {\n    id\n    kind\n    state\n    personName\n    rowsTotal\n    rowsPlanned\n    created\n    changed\n    unchanged\n    refused\n    plannedAgain\n    failure\n    askedAt\n    appliedAt\n    undoneAt\n    undoneBy\n    files {\n      sheet\n      name\n      rowCount\n      header\n      guess {\n        sheet\n        column\n        place\n      }\n    }\n    mapping {\n      sheet\n      column\n      place\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"): (typeof documents)["\n  fragment ImportFields on Import {\n    id\n    kind\n    state\n    personName\n    rowsTotal\n    rowsPlanned\n    created\n    changed\n    unchanged\n    refused\n    plannedAgain\n    failure\n    askedAt\n    appliedAt\n    undoneAt\n    undoneBy\n    files {\n      sheet\n      name\n      rowCount\n      header\n      guess {\n        sheet\n        column\n        place\n      }\n    }\n    mapping {\n      sheet\n      column\n      place\n    }\n    acts {\n      act\n      can\n      code\n      params\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      rows {\n        ...ImportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"): (typeof documents)["\n  query Imports($first: Int!, $after: String) {\n    imports(first: $first, after: $after) {\n      rows {\n        ...ImportFields\n      }\n      endCursor\n      hasMore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n"): (typeof documents)["\n  query Import($id: ID!) {\n    import(id: $id) {\n      ...ImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportKinds {\n    importKinds {\n      name\n      takesGoodRows\n      longestFile\n      sheets {\n        name\n        optional\n        columns {\n          name\n          required\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportKinds {\n    importKinds {\n      name\n      takesGoodRows\n      longestFile\n      sheets {\n        name\n        optional\n        columns {\n          name\n          required\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($importId: ID!, $first: Int!, $after: String, $outcome: ImportRowOutcome, $reason: String) {\n    importRows(importId: $importId, first: $first, after: $after, outcome: $outcome, reason: $reason) {\n      rows {\n        position\n        sheet\n        line\n        label\n        outcome\n        faults {\n          column\n          value\n          reason\n        }\n      }\n      endCursor\n      hasMore\n      reasons {\n        reason\n        rows\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($importId: ID!, $first: Int!, $after: String, $outcome: ImportRowOutcome, $reason: String) {\n    importRows(importId: $importId, first: $first, after: $after, outcome: $outcome, reason: $reason) {\n      rows {\n        position\n        sheet\n        line\n        label\n        outcome\n        faults {\n          column\n          value\n          reason\n        }\n      }\n      endCursor\n      hasMore\n      reasons {\n        reason\n        rows\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProfiles($kind: String!) {\n    importProfiles(kind: $kind) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportProfiles($kind: String!) {\n    importProfiles(kind: $kind) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewImport($input: PreviewImportInput!) {\n    previewImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation PreviewImport($input: PreviewImportInput!) {\n    previewImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($input: ImportActInput!) {\n    applyImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($input: ImportActInput!) {\n    applyImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($input: ImportActInput!) {\n    discardImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($input: ImportActInput!) {\n    discardImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: ImportActInput!) {\n    undoImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: ImportActInput!) {\n    undoImport(input: $input) {\n      ...ImportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveImportProfile($input: SaveImportProfileInput!) {\n    saveImportProfile(input: $input) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveImportProfile($input: SaveImportProfileInput!) {\n    saveImportProfile(input: $input) {\n      id\n      name\n      shared\n      isOwn\n      titles {\n        sheet\n        column\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($list: String!) {\n    savedViews(list: $list) {\n      id\n      name\n      search\n      shared\n      ours\n    }\n  }\n"): (typeof documents)["\n  query SavedViews($list: String!) {\n    savedViews(list: $list) {\n      id\n      name\n      search\n      shared\n      ours\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input)\n  }\n"): (typeof documents)["\n  mutation RemoveView($input: RemoveViewInput!) {\n    removeView(input: $input)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;