import { useState } from 'react';
import { GemeentePage } from './gemeente-page.tsx';
import { ReservekopiePage } from './reservekopie-page.tsx';

/** What is asked once after the store is made: where copies go, and which gemeente and kader. */
export function SetUp({ onDone }: { onDone: () => void }) {
  const [folder, setFolder] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <ReservekopiePage
        folder={folder}
        onChosen={setFolder}
        onNext={() => setAsked(true)}
        onSkip={() => {
          setFolder(null);
          setAsked(true);
        }}
      />
    );
  }
  return <GemeentePage reservekopieMap={folder} onBack={() => setAsked(false)} onDone={onDone} />;
}
