import { useEffect, useState } from 'react';
import { call } from '../kit/bridge';
import { nameOf } from '../kit/people';
import { visible } from '../kit/text';

/** `by Helen Voss, `: the policy carries an account, the version knows the name. Empty until it is known. */
export function PublishedBy({ version }: { readonly version: number }) {
  const [name, setName] = useState('');
  useEffect(() => {
    let live = true;
    void call('policy.version', { version }).then((outcome) => {
      if (live && outcome.ok) setName(`by ${visible(nameOf(outcome.value.publishedBy))}, `);
    });
    return () => {
      live = false;
    };
  }, [version]);
  return <>{name}</>;
}
