import type { SjabloonSoort } from '../../../../shared/domain/sjabloon/sjabloon.ts';
import { sjabloonVelden } from '../../../../shared/domain/sjabloon/velden.ts';
import { RowButton } from '../../../components/row-button.tsx';

interface VeldenListProps {
  soort: SjabloonSoort;
  onInsert: (text: string) => void;
}

/** Every field there is; pressing one puts it where the cursor stands. */
export function VeldenList({ soort, onInsert }: VeldenListProps) {
  const { velden, tabellen } = sjabloonVelden[soort];
  return (
    <section className="sjabloon-velden" aria-label="Velden">
      <h3>Velden</h3>
      <p className="second-ink">Kies een veld: het komt in de tekst waar de cursor staat.</p>
      <ul className="plain">
        {velden.map(({ naam, meaning, byHand, optional }) => (
          <li key={naam}>
            <RowButton onPress={() => onInsert(`{{${naam}}}`)}>{`{{${naam}}}`}</RowButton>
            <span className="meta">
              {meaning}
              {byHand === true && '. Vult u zelf in'}
              {optional === true && '. Leeg: de regel vervalt'}
            </span>
          </li>
        ))}
        {tabellen.map(({ naam, meaning }) => (
          <li key={naam}>
            <RowButton onPress={() => onInsert(`{{tabel:${naam}}}`)}>{`{{tabel:${naam}}}`}</RowButton>
            <span className="meta">{meaning}. Alleen op een eigen regel</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
