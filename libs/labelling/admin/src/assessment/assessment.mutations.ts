import { graphql } from '../generated/index.js';

export const registerCycleMutation = graphql(`
  mutation RegisterCycle($input: RegisterCycleInput!) {
    registerCycle(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const startSelfAssessmentMutation = graphql(`
  mutation StartSelfAssessment($input: LabelCycleInput!) {
    startSelfAssessment(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const nameLabelRolesMutation = graphql(`
  mutation NameLabelRoles($input: NameLabelRolesInput!) {
    nameLabelRoles(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const saveAnswerMutation = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      criterion {
        ...AssessedCriterionRow
      }
      comment
      reason
      progress {
        ...AssessmentScore
      }
      axis {
        ...AssessmentScore
      }
      levelReached
      savedAt
    }
  }
`);

export const assignCriteriaMutation = graphql(`
  mutation AssignCriteria($input: AssignCriteriaInput!) {
    assignCriteria(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const commentCycleMutation = graphql(`
  mutation CommentCycle($input: CommentCycleInput!) {
    commentCycle(input: $input) {
      ...LabelCommentLine
    }
  }
`);

export const askHelpMutation = graphql(`
  mutation AskHelp($input: AskHelpInput!) {
    askHelp(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const takeUpHelpMutation = graphql(`
  mutation TakeUpHelp($input: LabelCycleInput!) {
    takeUpHelp(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const closeHelpMutation = graphql(`
  mutation CloseHelp($input: LabelCycleInput!) {
    closeHelp(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const takeSnapshotMutation = graphql(`
  mutation TakeSnapshot($input: TakeSnapshotInput!) {
    takeSnapshot(input: $input) {
      ...LabelSnapshotLine
    }
  }
`);

export const synchroniseCycleMutation = graphql(`
  mutation SynchroniseCycle($input: SynchroniseCycleInput!) {
    synchroniseCycle(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const undoSynchronisationMutation = graphql(`
  mutation UndoSynchronisation($input: UndoSynchronisationInput!) {
    undoSynchronisation(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const attachEvidenceMutation = graphql(`
  mutation AttachEvidence($input: AttachEvidenceInput!) {
    attachEvidence(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const detachEvidenceMutation = graphql(`
  mutation DetachEvidence($input: DetachEvidenceInput!) {
    detachEvidence(input: $input) {
      ...LabelCycleDetail
    }
  }
`);

export const requestEvidenceMutation = graphql(`
  mutation RequestEvidence($input: RequestEvidenceInput!) {
    requestEvidence(input: $input) {
      id
    }
  }
`);

export const addPlanActionMutation = graphql(`
  mutation AddPlanAction($input: AddPlanActionInput!) {
    addPlanAction(input: $input) {
      ...LabelPlanDetail
    }
  }
`);

export const editPlanActionMutation = graphql(`
  mutation EditPlanAction($input: EditPlanActionInput!) {
    editPlanAction(input: $input) {
      ...LabelPlanDetail
    }
  }
`);

export const movePlanActionMutation = graphql(`
  mutation MovePlanAction($input: MovePlanActionInput!) {
    movePlanAction(input: $input) {
      ...LabelPlanDetail
    }
  }
`);
