import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureNotice, Notice } from '../../components/notice.tsx';
import { useCommand } from '../../query.ts';
import type { HerstelcodeFrame, NewHerstelcode } from './new-herstelcode.ts';
import './herstelcode.css';

interface HerstelcodePageProps {
  code: NewHerstelcode;
  frame: HerstelcodeFrame;
  /** There was a code before this one. */
  replaces: boolean;
  onKept: () => void;
}

/** The herstelcode, shown this once. */
export function HerstelcodePage({ code, frame: Frame, replaces, onKept }: HerstelcodePageProps) {
  const print = useCommand('toegang.printHerstelcode');
  const [printed, setPrinted] = useState(false);

  return (
    <Frame title={replaces ? 'Uw nieuwe herstelcode' : 'Uw herstelcode'}>
      <p className="running-text">
        Bent u uw wachtzin kwijt? Dan is deze code de enige weg terug naar uw gegevens. Niemand anders heeft
        hem, ook de leverancier niet. U ziet de code alleen nu.
      </p>
      <ol className="herstelcode plain" aria-label="Herstelcode in groepen">
        {code.herstelcode.map((group, index) => (
          <li key={index}>
            <span className="meta">{index + 1}</span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <p className="running-text">
        Druk de code af of schrijf hem over. Bewaar het papier in de kluis van uw organisatie, niet bij deze
        computer.
      </p>
      <p className="running-text">
        Deze code heeft kenmerk <strong>{code.kenmerk}</strong>. Dat staat ook op de afdruk.
        {replaces &&
          ' De vorige code opent alleen nog reservekopieën van voor nu. Bewaar dat papier tot die zijn opgeruimd.'}
      </p>
      {printed && (
        <Notice tone="good">De code is naar de printer gestuurd. Kijk of het papier er ligt.</Notice>
      )}
      <FailureNotice failure={print.failure} />
      <div className="toegang-actions">
        <Button
          icon="print"
          isDisabled={print.busy}
          autoFocus
          onPress={() =>
            void print.run({}).then((result) => {
              setPrinted(result.ok && result.value.printed);
            })
          }
        >
          Afdrukken
        </Button>
        <Button variant="primary" onPress={onKept}>
          Ik heb de code op papier
        </Button>
      </div>
    </Frame>
  );
}
