import { gewoneKlasse, type Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { organisatieSoortNaam } from '../../../../shared/domain/organisatie/organisatie-soort-naam.ts';
import { TextArea } from '../../../components/text-area.tsx';
import { TickBox } from '../../../components/tick-box.tsx';

interface KlasseRowProps {
  klasse: Klasse;
  onChange: (part: Partial<Klasse>) => void;
}

/** One klasse; gewoon is the one that every line can fall back on, so it stays as it is. */
export function KlasseRow({ klasse, onChange }: KlasseRowProps) {
  const isGewoon = klasse.id === gewoneKlasse;
  return (
    <tr>
      <td>
        <TextArea
          label={`Naam van ${klasse.naam}`}
          hideLabel
          value={klasse.naam}
          rows={1}
          maxLength={80}
          onChange={(naam) => onChange({ naam: naam.replaceAll('\n', ' ') })}
          error={klasse.naam.trim() === '' ? 'De naam mag niet leeg zijn.' : undefined}
        />
      </td>
      <td>
        <TextArea
          label={`Grond in de wet van ${klasse.naam}`}
          hideLabel
          value={klasse.grond}
          rows={1}
          maxLength={300}
          onChange={(grond) => onChange({ grond: grond.replaceAll('\n', ' ') })}
        />
      </td>
      <td>{klasse.bijOrganisatie.map((soort) => organisatieSoortNaam[soort]).join(', ')}</td>
      <td>
        <TickBox
          label={`${klasse.naam}: vraagt reden`}
          hideLabel
          isSelected={klasse.vraagtReden}
          isDisabled={isGewoon}
          onChange={(vraagtReden) => onChange({ vraagtReden })}
        />
      </td>
      <td>
        <TickBox
          label={`${klasse.naam}: in gebruik`}
          hideLabel
          isSelected={klasse.actief}
          isDisabled={isGewoon}
          onChange={(actief) => onChange({ actief })}
        />
      </td>
    </tr>
  );
}
