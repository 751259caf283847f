import { useState } from 'react';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { Reactie } from '../../../../shared/domain/verslag/reactie.ts';
import { Button } from '../../../components/button.tsx';
import { RefuseForm } from './refuse-form.tsx';
import { TakeOverForm } from './take-over-form.tsx';

interface ReactieItemProps {
  view: BesprekingView;
  reactie: Reactie;
  isVastgesteld: boolean;
}

/** One reaction with its answer, or the two ways to answer it. */
export function ReactieItem({ view, reactie, isVastgesteld }: ReactieItemProps) {
  const [answering, setAnswering] = useState<'overgenomen' | 'niet-overgenomen' | null>(null);
  const { nummer, van, regel, tekst, ontvangenOp, uitkomst } = reactie;
  const line = view.informatie.find((one) => one.nummer === regel);
  const onDone = () => setAnswering(null);
  const what = `reactie ${String(nummer)}`;
  return (
    <li className="reactie">
      <p className="reactie-kop">
        <strong>
          {nummer}. {van}
        </strong>
        <span className="meta">
          {formatDatum(ontvangenOp)}
          {regel !== null && `, over regel ${String(regel)}`}
        </span>
      </p>
      <p className="reactie-tekst">{tekst}</p>
      {line !== undefined && uitkomst !== 'overgenomen' && (
        <p className="reacties-regel">
          Regel {line.nummer}: {line.tekst}
        </p>
      )}
      <Answer reactie={reactie} />
      {answering === null && !isVastgesteld && (
        <div className="reacties-knoppen">
          {uitkomst !== 'overgenomen' && (
            <Button aria-label={`Overnemen, ${what}`} onPress={() => setAnswering('overgenomen')}>
              Overnemen
            </Button>
          )}
          {uitkomst !== 'niet-overgenomen' && (
            <Button
              variant={uitkomst === 'open' ? 'default' : 'quiet'}
              aria-label={`Niet overnemen, ${what}`}
              onPress={() => setAnswering('niet-overgenomen')}
            >
              Niet overnemen
            </Button>
          )}
        </div>
      )}
      {answering === 'overgenomen' && (
        <TakeOverForm view={view} reactie={reactie} line={line} onDone={onDone} />
      )}
      {answering === 'niet-overgenomen' && <RefuseForm view={view} reactie={reactie} onDone={onDone} />}
    </li>
  );
}

function Answer({ reactie: { uitkomst, waarom, beantwoordDoor } }: { reactie: Reactie }) {
  if (uitkomst === 'open') return <p className="reactie-open">Nog geen antwoord</p>;
  return (
    <p>
      <strong>{uitkomst === 'overgenomen' ? 'Overgenomen' : 'Niet overgenomen'}</strong>
      {waarom !== '' && `: ${waarom}`} <span className="meta">{beantwoordDoor}</span>
    </p>
  );
}
