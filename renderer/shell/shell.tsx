import { useState } from 'react';
import { mayAsk } from '../../shared/ipc/rechten.ts';
import type { ToegangStand } from '../../shared/ipc/contract/toegang.ts';
import { FailureNotice } from '../components/notice.tsx';
import { useRequest } from '../query.ts';
import { NavProvider, useNav } from './nav.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { placeKey } from './place.ts';
import { RoomFrame } from './room-frame.tsx';
import { RoomView } from './room-view.tsx';
import { TopBar } from './top-bar.tsx';
import { useLock } from './use-lock.ts';
import { WaarnemingLine } from './waarneming-line.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import './shell.css';

/** The unlocked app: rail, top bar and one room. */
export function Shell({ stand }: { stand: ToegangStand }) {
  const me = useRequest('gebruiker.me', {});
  if (me.data === undefined) return <FailureNotice failure={me.error} />;
  // Who has nothing to do with casussen begins in Beheer.
  const start = mayAsk(me.data, 'vandaag.get') ? 'vandaag' : 'beheer';
  return (
    <NavProvider start={{ room: start }}>
      <Frame stand={stand} />
    </NavProvider>
  );
}

function Frame({ stand }: { stand: ToegangStand }) {
  const { place } = useNav();
  const [paletteOpen, setPaletteOpen] = useState(false);
  const lock = useLock();
  useShellKeys({ onLock: lock, onPalette: () => setPaletteOpen(true) });

  return (
    <div className="shell" data-room={place.room}>
      <a className="skip-link" href="#room">
        Naar de inhoud
      </a>
      <TopBar stand={stand} onLock={lock} onSearch={() => setPaletteOpen(true)} />
      <WaarnemingLine />
      <Rail />
      <RoomFrame key={placeKey(place)}>
        <RoomView place={place} />
      </RoomFrame>
      {paletteOpen && <Palette onClose={() => setPaletteOpen(false)} onLock={lock} />}
    </div>
  );
}
