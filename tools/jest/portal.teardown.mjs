export default async function stopPortalOfTheRun() {
  await globalThis.maillageStoryPortal?.stop();
}
