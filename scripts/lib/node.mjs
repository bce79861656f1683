const OLDEST = [20, 19];

/** Raises one clear sentence when this Node is too old to run the project. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Error(`Node ${OLDEST.join('.')} or later is needed, this is ${version}.`);
}
