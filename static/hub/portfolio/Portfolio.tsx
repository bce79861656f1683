/** The portfolio: how far each milestone is, and what endangers it. */
export function Portfolio(_: { readonly viewer: string | undefined }) {
  return null;
}
