/** An audit entry inside a chain is gone. `seq` is its number; nothing of its content is known. */
export class EntryMissing extends Error {
  override name = 'EntryMissing';
  readonly code: string;
  constructor(
    readonly chain: string,
    readonly seq: number,
  ) {
    super(`audit entry ${seq} of ${chain} is missing`);
    this.code = `${chain} ${seq}`;
  }
}
