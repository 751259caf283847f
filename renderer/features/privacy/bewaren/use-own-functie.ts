import { useState } from 'react';
import { useRequest } from '../../../query.ts';

/** The function of who is in, as Beheer knows it, until another is typed. */
export function useOwnFunctie(): [functie: string, setFunctie: (functie: string) => void] {
  const me = useRequest('gebruiker.me', {});
  const [typed, setTyped] = useState<string | null>(null);
  return [typed ?? me.data?.functie ?? '', setTyped];
}
