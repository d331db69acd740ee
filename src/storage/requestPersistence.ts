/**
 * Asks the browser not to clear this site's data when the disk is full. To be called after the first meaningful edit:
 * browsers decide by how much the site is used, some ask the user. False: not granted, or not supported.
 */
export async function requestPersistence(): Promise<boolean> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
