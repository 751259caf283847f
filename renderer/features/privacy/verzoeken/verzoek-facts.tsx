import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import {
  verzoekStatusNaam,
  type Verzoek,
  type VerzoekSoort,
} from '../../../../shared/domain/verzoek/verzoek.ts';
import { weigeringsgrondNaam } from '../../../../shared/domain/verzoek/weigeringsgrond.ts';
import { Kenmerken } from '../../../components/kenmerken.tsx';

/** What comes after a yes, in the place where it is done. */
const next: Partial<Record<VerzoekSoort, string>> = {
  rectificatie: 'Leg de verbetering vast bij Rectificaties en verklaringen, hieronder.',
  wissen: 'Zet de casus op de vernietigingslijst bij Bewaren.',
  beperking: 'Zet de beperking aan bij Beperking, hieronder.',
  bezwaar: 'Beperk het gebruik bij Beperking, hieronder, of wis de gegevens bij Bewaren.',
};

/** What is known of a request, and after a yes where to go on. */
export function VerzoekFacts({ verzoek }: { verzoek: Verzoek }) {
  const { soort, status, beslistOp, beslistDoor, grond, antwoord, toelichting, ontvangenOp } = verzoek;
  const yes = status === 'ingewilligd' || status === 'deels';
  return (
    <>
      <Kenmerken
        rows={[
          ['Ontvangen op', formatDatum(ontvangenOp)],
          ...(toelichting === '' ? [] : [['Toelichting', toelichting] as const]),
          ...(beslistOp === null
            ? []
            : [
                [
                  'Antwoord',
                  `${verzoekStatusNaam[status]} op ${formatDatum(beslistOp)} door ${beslistDoor}`,
                ] as const,
              ]),
          ...(grond === null ? [] : [['Grond', weigeringsgrondNaam[grond]] as const]),
          ...(antwoord === '' ? [] : [['Wat is geantwoord', antwoord] as const]),
        ]}
      />
      {yes && next[soort] !== undefined && <p className="second-ink">{next[soort]}</p>}
    </>
  );
}
