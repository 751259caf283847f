import { toCheck } from '../../shared/domain/archief/mdto.ts';
import { archiefnominatieNaam } from '../../shared/domain/bewaren/afsluiting.ts';
import { formatDatum } from '../../shared/domain/termijn/format-datum.ts';
import type { Archief } from '../use-cases/archief/prepare.ts';

/** What an archivaris reads first, without this program. */
export function explanationOf({ casusnummer, beschrijving }: Archief): string {
  const { gemeente, looptijd, resultaat, archiefnominatie, bewaartermijn } = beschrijving;
  const naam = archiefnominatie === '' ? 'niet vastgelegd' : archiefnominatieNaam[archiefnominatie];
  const tot = bewaartermijn === null ? 'geen einddatum' : `tot en met ${formatDatum(bewaartermijn.eind)}`;
  return `Archief van casus ${casusnummer}
Archiefvormer: ${gemeente}
Looptijd: ${formatDatum(looptijd.begin)} tot en met ${formatDatum(looptijd.eind)}
Resultaat: ${resultaat}
Archiefnominatie: ${naam}
Bewaren: ${tot}

VERTROUWELIJK. Deze map bevat persoonsgegevens en is niet versleuteld.
Bewaar hem alleen waar alleen het archief erbij kan.

Wat staat erin
- ${casusnummer}-dossier.mdto.xml: beschrijving van het hele dossier (MDTO 1.0.1).
- *.pdf: de vastgestelde stukken, met de correcties en rectificaties erachter,
  en een lijst van wie welk exemplaar kreeg. Geen PDF/A: dat maakt het archief zo nodig.
- *.mdto.xml en *.bestand.mdto.xml: bij elk stuk en elk bestand een beschrijving (MDTO 1.0.1).
- ${casusnummer}-casus.json: alle gegevens van de casus. ${casusnummer}-casus.schema.json zegt wat erin staat.
  Casustafel kan dit bestand weer inlezen.
- checksums.sha256: van elk bestand de controlesom. Nakijken: sha256sum -c checksums.sha256

MDTO: ${toCheck}
`;
}
