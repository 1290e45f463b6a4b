export default async function stopPostgresOfTheRun() {
  await globalThis.maillageTestPostgres?.stop();
}
