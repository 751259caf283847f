import { useRef, useState } from 'react';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { useCommand } from '../../query.ts';
import { UpdateLine } from '../driehoek/update-line.tsx';
import { RedenenSection } from '../klasse/redenen-section.tsx';
import { AgreedList } from './agreed-list.tsx';
import { agreedWords } from './agreed-words.ts';
import { CloseSection } from './close-section.tsx';
import { Closed } from './closed.tsx';
import { GapsSection } from './gaps-section.tsx';
import { NextSection } from './next-section.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { showAfspraken } from './save-afspraak.ts';
import { useAgreeKey } from './use-agree-key.ts';
import { VisiesSection } from './visies-section.tsx';
import './afronding.css';

/** Step 5: complete, read aloud, agree, and close. */
export function AfrondingStap({ view }: { view: BesprekingView }) {
  if (view.bespreking.status === 'afgerond') {
    return (
      <div className="afronding">
        <Closed view={view} />
        <RedenenSection view={view} />
        <UpdateLine casusId={view.casus.id} besprekingId={view.bespreking.id} />
      </div>
    );
  }
  return <OpenAfronding view={view} />;
}

function OpenAfronding({ view }: { view: BesprekingView }) {
  const besprekingId = view.bespreking.id;
  const page = useRef<HTMLDivElement>(null);
  const [reading, setReading] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const command = useCommand('afspraak.everyoneAgrees');
  const afspraken = view.afspraken.filter(({ ingetrokken, status }) => !ingetrokken && status === 'open');

  const agree = async (): Promise<void> => {
    const result = await command.run({ besprekingId });
    setAgreed(result.ok);
    if (result.ok) showAfspraken(besprekingId, result.value);
  };
  useAgreeKey(() => void agree());

  const outcome = (
    <>
      <FailureNotice failure={command.failure} />
      {agreed && (
        <Notice tone="good" word="Akkoord">
          {agreedWords(afspraken)}
        </Notice>
      )}
    </>
  );
  return (
    <div ref={page} className="afronding">
      <GapsSection
        view={view}
        afspraken={afspraken}
        onDone={() => page.current?.querySelector<HTMLElement>('.agreed-row [data-stop]')?.focus()}
      />
      <section className="afronding-deel" aria-labelledby="agreed-kop">
        <h2 id="agreed-kop">Voorlezen en akkoord</h2>
        {afspraken.length === 0 ? (
          <EmptyState>
            Er zijn nog geen afspraken gemaakt. Typ ze onderaan, zoals “ggz: belt de huisarts, vrijdag”.
          </EmptyState>
        ) : (
          <>
            <p className="meta agreed-toetsen">
              <KeyHint keys="Ctrl+Enter" /> iedereen die er is, is akkoord; daarna per afspraak:{' '}
              <KeyHint keys="B" /> bindend <KeyHint keys="A" /> akkoord gevraagd <KeyHint keys="E" /> eigen
              bevoegdheid <KeyHint keys="N" /> niet akkoord
            </p>
            {outcome}
            <AgreedList view={view} afspraken={afspraken} />
            <div className="close-knoppen">
              <Button shortcut="Ctrl+Enter" isDisabled={command.busy} onPress={() => void agree()}>
                Iedereen akkoord
              </Button>
              <Button icon="screen" onPress={() => setReading(true)}>
                Lijst op het hele scherm
              </Button>
            </div>
          </>
        )}
      </section>
      <RedenenSection view={view} />
      <VisiesSection view={view} />
      <NextSection view={view} />
      <CloseSection view={view} />
      <UpdateLine casusId={view.casus.id} besprekingId={besprekingId} />
      {reading && (
        <ReadAloud onClose={() => setReading(false)}>
          {outcome}
          <AgreedList view={view} afspraken={afspraken} autoFocus />
        </ReadAloud>
      )}
    </div>
  );
}
