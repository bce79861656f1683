import { useState } from 'react';
import { tokenFor } from './nonces';

/** A token for each thing that is sent; the same thing sent again keeps its token. */
export function useToken(): (content: string) => string {
  const [token] = useState(() => tokenFor());
  return token;
}
