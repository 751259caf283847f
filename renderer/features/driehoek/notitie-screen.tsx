import { useState } from 'react';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import { Loaded } from '../../components/loaded.tsx';
import { useRequest } from '../../query.ts';
import { Notitie } from './notitie.tsx';
import './notitie.css';

export type NotitieView = RequestOutput<'driehoek.get'>;

/** One notitie: written at the left, at the right the two pages that come of it. */
export function NotitieScreen({ notitieId }: { notitieId: string }) {
  const notitie = useRequest('driehoek.get', { id: notitieId });
  // What main filled in (after linking a casus) is on screen only in a form made anew.
  const [filledIn, setFilledIn] = useState(0);
  return (
    <Loaded query={notitie}>
      {(view) => <Notitie key={filledIn} view={view} onFilledIn={() => setFilledIn(filledIn + 1)} />}
    </Loaded>
  );
}
