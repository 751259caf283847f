import type { OptieLijn } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import { optieObstacles, type Optie } from '../../../shared/domain/driehoek/optie.ts';
import { Choice } from '../../components/choice.tsx';
import { Icon } from '../../components/icon.tsx';
import { RowButton } from '../../components/row-button.tsx';
import { AnswerRow } from './answer-row.tsx';
import { LineField } from './line-field.tsx';
import { lijnNames } from './words.ts';

interface OptieCardProps {
  optie: Optie;
  onChange: (part: Partial<Optie>) => void;
  onRemove: () => void;
}

const lijnOptions = (Object.keys(lijnNames) as OptieLijn[]).map((id) => ({ id, name: lijnNames[id] }));

/** One optie with its questions. What is not met strikes it through and says why; it stays on the paper. */
export function OptieCard({ optie, onChange, onRemove }: OptieCardProps) {
  const { tekst, artikel, dossier, nadeel, voorwaarden, bevoegdheidId, lijn } = optie;
  const obstacles = optieObstacles(optie);
  const isOwn = bevoegdheidId === null;
  return (
    <li className="driehoek-optie">
      <div className="driehoek-optie-head">
        {isOwn ? (
          <Choice<OptieLijn>
            label={`Wie kan dit: ${tekst}`}
            hideLabel
            options={lijnOptions}
            value={lijn}
            onChange={(chosen) => onChange({ lijn: chosen })}
          />
        ) : (
          <span className="meta">{lijnNames[lijn]}</span>
        )}
        <p>
          {obstacles.length === 0 ? <strong>{tekst}</strong> : <s>{tekst}</s>}
          {artikel !== '' && <span className="second-ink"> {artikel}</span>}
        </p>
        <RowButton aria-label={`Weghalen: ${tekst}`} onPress={onRemove}>
          <Icon name="close" />
        </RowButton>
      </div>
      {obstacles.length > 0 && (
        <p role="status" className="driehoek-obstacle">
          Kan niet: {obstacles.join(' ')}
        </p>
      )}
      {voorwaarden.map((one, index) => (
        <AnswerRow
          key={one.id}
          text={one.vraag}
          antwoord={one.antwoord}
          onAnswer={(antwoord) =>
            onChange({
              voorwaarden: voorwaarden.map((old, at) => (at === index ? { ...old, antwoord } : old)),
            })
          }
        />
      ))}
      <div className="driehoek-two" data-later="">
        <LineField
          label="Wat het dossier vraagt"
          value={dossier}
          onChange={(text) => onChange({ dossier: text })}
        />
        <LineField label="Nadeel" value={nadeel} onChange={(text) => onChange({ nadeel: text })} />
      </div>
    </li>
  );
}
