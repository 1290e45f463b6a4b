import { graphql } from '../generated/index.js';

export const addMilestoneMutation = graphql(`
  mutation AddMilestone($input: AddMilestoneInput!) {
    addMilestone(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const editMilestoneMutation = graphql(`
  mutation EditMilestone($input: EditMilestoneInput!) {
    editMilestone(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const moveMilestoneMutation = graphql(`
  mutation MoveMilestone($input: MoveMilestoneInput!) {
    moveMilestone(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const orderMilestonesMutation = graphql(`
  mutation OrderMilestones($input: OrderMilestonesInput!) {
    orderMilestones(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const addTaskMutation = graphql(`
  mutation AddGroupTask($input: AddGroupTaskInput!) {
    addGroupTask(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const editTaskMutation = graphql(`
  mutation EditGroupTask($input: EditGroupTaskInput!) {
    editGroupTask(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const moveTaskMutation = graphql(`
  mutation MoveGroupTask($input: MoveGroupTaskInput!) {
    moveGroupTask(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const deliverMutation = graphql(`
  mutation DeliverToGroup($input: DeliverToGroupInput!) {
    deliverToGroup(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const reviseDeliverableMutation = graphql(`
  mutation ReviseDeliverable($input: ReviseDeliverableInput!) {
    reviseDeliverable(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const withdrawDeliverableMutation = graphql(`
  mutation WithdrawDeliverable($input: DeliverableInput!) {
    withdrawDeliverable(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const reviewDeliverableMutation = graphql(`
  mutation ReviewDeliverable($input: DeliverableInput!) {
    reviewDeliverable(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const sendBackDeliverableMutation = graphql(`
  mutation SendBackDeliverable($input: SendBackDeliverableInput!) {
    sendBackDeliverable(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const adoptDeliverableMutation = graphql(`
  mutation AdoptDeliverable($input: DeliverableInput!) {
    adoptDeliverable(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const publishResourceMutation = graphql(`
  mutation PublishResource($input: ResourceInput!) {
    publishResource(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const retireResourceMutation = graphql(`
  mutation RetireResource($input: RetireResourceInput!) {
    retireResource(input: $input) {
      ...GroupWorkFields
    }
  }
`);

export const postMessageMutation = graphql(`
  mutation PostThreadMessage($input: PostThreadMessageInput!) {
    postThreadMessage(input: $input) {
      ...ThreadMessageFields
    }
  }
`);

export const withdrawMessageMutation = graphql(`
  mutation WithdrawThreadMessage($input: ThreadMessageInput!) {
    withdrawThreadMessage(input: $input) {
      ...ThreadMessageFields
    }
  }
`);

export const shareFileMutation = graphql(`
  mutation ShareGroupFile($input: ShareGroupFileInput!) {
    shareGroupFile(input: $input) {
      ...GroupFilesFields
    }
  }
`);

export const addFileVersionMutation = graphql(`
  mutation AddGroupFileVersion($input: AddGroupFileVersionInput!) {
    addGroupFileVersion(input: $input) {
      ...GroupFilesFields
    }
  }
`);

export const removeFileMutation = graphql(`
  mutation RemoveGroupFile($input: GroupFileInput!) {
    removeGroupFile(input: $input) {
      ...GroupFilesFields
    }
  }
`);
