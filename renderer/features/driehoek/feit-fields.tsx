import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import { feitVeld, leftOutByDefault, type Feit } from '../../../shared/domain/driehoek/feit.ts';
import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { TextField } from '../../components/text-field.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { LineField } from './line-field.tsx';
import { MomentField } from './moment-field.tsx';
import type { ClockNow } from './read-moment.ts';

interface FeitFieldsProps {
  feit: Feit;
  change: (part: Partial<Feit>) => void;
  /** 'Feit 3'. */
  name: string;
  now: ClockNow;
  klassen: readonly Klasse[];
  /** The line of the casus it comes from; null: typed here, or no longer shared. */
  origin: CasusBijdrage['feiten'][number] | null;
}

const labels = {
  tekst: 'wat',
  gevolg: 'gevolg voor gedrag of risico',
  'eigen-woorden': 'in eigen woorden, met verwijzing',
} as const;

/** One fact: when, who says it, and what; what the law guards is marked and is left out until it is ticked. */
export function FeitFields({ feit, change, name, now, klassen, origin }: FeitFieldsProps) {
  const veld = feitVeld(feit.klasse, klassen);
  const isGuarded = leftOutByDefault(feit.klasse);
  return (
    <div className={feit.meenemen ? 'driehoek-feit' : 'driehoek-feit driehoek-feit-out'}>
      <MomentField label={`${name}, wanneer`} value={feit} now={now} onChange={change} />
      <TextField
        label={`${name}, wie zegt het`}
        hideLabel
        value={feit.bron}
        maxLength={120}
        onChange={(bron) => change({ bron })}
      />
      <LineField
        label={`${name}, ${labels[veld]}`}
        hideLabel
        value={feit.tekst}
        {...(veld !== 'tekst' && { placeholder: capital(labels[veld]) })}
        onChange={(tekst) => change({ tekst })}
      />
      {(isGuarded || feit.informatieId !== null) && (
        <div className="driehoek-feit-casus">
          {origin !== null && origin.mark !== '' && (
            <p className="driehoek-mark">
              <strong>{capital(origin.mark)}</strong> In de casus: {origin.original}
            </p>
          )}
          <TickBox
            label="Op de notitie"
            {...(isGuarded && { detail: 'staat uit, tenzij u dit nodig vindt' })}
            isSelected={feit.meenemen}
            onChange={(meenemen) => change({ meenemen })}
          />
        </div>
      )}
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
