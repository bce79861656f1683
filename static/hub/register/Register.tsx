interface RegisterProps {
  /** The project whose hazards are listed; undefined in the hub, for every project that the viewer may see. */
  readonly project: string | undefined;
  readonly viewer: string | undefined;
}

/** The risk register: hazards across issues. */
export function Register(_: RegisterProps) {
  return null;
}
