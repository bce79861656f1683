import { useCallback, useEffect, useState } from 'react';

/** Focuses the first of some elements that exists once the page has been drawn again. */
export function useFocusLater(): (ids: readonly string[]) => void {
  const [target, setTarget] = useState<{ readonly ids: readonly string[] }>();
  useEffect(() => {
    if (target === undefined) return;
    const found = target.ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  }, [target]);
  return useCallback((ids) => setTarget({ ids }), []);
}
