export type VersionAct = 'release' | 'unrelease' | 'archive' | 'unarchive' | 'edit' | 'delete';

/** The acts as the menu of a version calls them. */
export const WORDS: Record<VersionAct, string> = {
  release: 'Release',
  unrelease: 'Unrelease',
  archive: 'Archive',
  unarchive: 'Unarchive',
  edit: 'Edit',
  delete: 'Delete',
};

/** What can be done with a version as it is: an archived one is only brought back or deleted. */
export function actsFor({ released, archived }: { released: boolean; archived: boolean }): VersionAct[] {
  if (archived) return ['unarchive', 'delete'];
  return [released ? 'unrelease' : 'release', 'edit', 'archive', 'delete'];
}
