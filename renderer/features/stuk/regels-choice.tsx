import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { StukChoices } from '../../../shared/ipc/contract/stuk.ts';
import { TickBox } from '../../components/tick-box.tsx';

interface RegelsChoiceProps {
  regels: StukChoices['regels'];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Lines of the beeld, one by one: who decides on opschaling gets none of them unless somebody chose it. */
export function RegelsChoice({ regels, chosen, onChange }: RegelsChoiceProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset className="stuk-regels">
      <legend>Regels uit het overleg</legend>
      <p className="second-ink">
        Er gaat niets mee dat u niet kiest. Kies alleen wat nodig is om te besluiten. Bijzondere gegevens zijn
        gemarkeerd; die soort staat ook in het stuk.
      </p>
      {regels.length === 0 ? (
        <p className="second-ink">Er zijn geen regels die mee mogen.</p>
      ) : (
        <div className="stuk-regels-list">
          {regels.map(({ id, tekst, klasse, datum }) => (
            <TickBox
              key={id}
              label={tekst}
              detail={[klasse === '' ? '' : `let op: ${klasse}`, datum === '' ? '' : formatDatum(datum)]
                .filter((part) => part !== '')
                .join(', ')}
              isSelected={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
