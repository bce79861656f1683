import './empty.css';

/** What is true, then that nothing is to do. */
export function Empty({ children }: { readonly children: string }) {
  return <p className="empty">{children}</p>;
}
