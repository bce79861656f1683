/** How a level, a score and an inherent score come about. */
export function How() {
  return null;
}
