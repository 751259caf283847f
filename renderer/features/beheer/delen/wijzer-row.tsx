import type { WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import type { Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { RowButton } from '../../../components/row-button.tsx';
import { klassenText, soortenText, uitkomstText } from './wijzer-words.ts';

interface WijzerRowProps {
  regel: WijzerRegel;
  number: number;
  last: number;
  klassen: readonly Klasse[];
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One regel, with what can be done to it; the first that fits decides, so the order is part of it. */
export function WijzerRow({ regel, number, last, klassen, onEdit, onMove, onRemove }: WijzerRowProps) {
  const name = `regel ${String(number)}`;
  return (
    <>
      <tr data-regel={regel.id} className="delen-wijzer-regel">
        <td>{number}</td>
        <td>{soortenText(regel.van)}</td>
        <td>{soortenText(regel.naar)}</td>
        <td>{klassenText(regel.klassen, klassen)}</td>
        <td>{uitkomstText(regel)}</td>
        <td>{regel.grond}</td>
        <td>
          <div className="delen-wijzer-row">
            <RowButton onPress={onEdit} aria-label={`Aanpassen: ${name}`}>
              Aanpassen
            </RowButton>
            <MoveButton by={-1} name={name} disabled={number === 1} onMove={onMove} />
            <MoveButton by={1} name={name} disabled={number === last} onMove={onMove} />
            <ConfirmButton
              word="Weghalen"
              what={name}
              question="Deze regel geldt dan niet meer."
              onConfirm={onRemove}
            />
          </div>
        </td>
      </tr>
      <tr>
        <td />
        <td colSpan={6} className="meta">
          {regel.toelichting}
        </td>
      </tr>
    </>
  );
}

interface MoveButtonProps {
  by: 1 | -1;
  name: string;
  disabled: boolean;
  onMove: (by: 1 | -1) => void;
}

function MoveButton({ by, name, disabled, onMove }: MoveButtonProps) {
  const word = by === -1 ? 'Omhoog' : 'Omlaag';
  return (
    <button
      type="button"
      className="button button-quiet"
      data-move={by}
      disabled={disabled}
      aria-label={`${word}: ${name}`}
      onClick={() => onMove(by)}
    >
      {word}
    </button>
  );
}
