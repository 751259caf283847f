import { useState } from 'react';
import type { ListedReservekopie } from '../../../../shared/ipc/contract/reservekopie.ts';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { BackupProblem } from '../backup-problem.tsx';
import { Copies } from './copies.tsx';
import { HersteltestDialog } from './hersteltest-dialog.tsx';
import { NowState } from './now-state.tsx';
import { SecondFolder } from './second-folder.tsx';
import { useReservekopieStand } from './use-reservekopie-stand.ts';
import { WaarnemingEnd } from './waarneming-end.tsx';
import './reservekopie.css';

export type ToTest = { where: 'own' | 'second'; copy: ListedReservekopie } | { where: 'chosen' };

/** Whether the gegevens would survive this computer, and trying that. */
export function ReservekopiePart() {
  const stand = useReservekopieStand();
  const waarneming = useRequest('waarneming.stand', {});
  const [testing, setTesting] = useState<ToTest | null>(null);
  const inCopy = waarneming.data?.chosen === true;
  return (
    <section className="reservekopie" aria-label="Reservekopie">
      {inCopy && <WaarnemingEnd />}
      <h2>Reservekopie</h2>
      <BackupProblem />
      <Loaded query={stand}>
        {(data) => (
          <>
            <NowState stand={data} onTest={() => setTesting({ where: 'chosen' })} />
            {!inCopy && <SecondFolder stand={data} />}
            <Copies where="own" title="Reservekopieën op deze computer" onTest={setTesting} />
            {data.second.folder !== null && (
              <Copies where="second" title="Reservekopieën in de tweede map" onTest={setTesting} />
            )}
          </>
        )}
      </Loaded>
      <h3>Terugzetten</h3>
      <p>
        Vergrendel Casustafel en kies op het beginscherm <em>Reservekopie terugzetten</em>. Dat kan ook op een
        andere computer: u hebt de twee bestanden van de reservekopie nodig en uw wachtzin, of de herstelcode
        van toen de kopie werd gemaakt.
      </p>
      {testing !== null && <HersteltestDialog toTest={testing} onClose={() => setTesting(null)} />}
    </section>
  );
}
