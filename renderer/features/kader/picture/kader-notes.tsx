import type { Kader } from '../../../../shared/kader/schema.ts';
import { rolNaam } from '../../../../shared/kader/rol.ts';
import { DetailBlock, type DetailItem } from './detail-block.tsx';
import { durationWords } from './duration-words.ts';
import { Herkomst } from './herkomst.tsx';
import { leeftijdWords } from './leeftijd-words.ts';
import { lineItems } from './overgang-items.ts';
import { withDot } from './words.ts';

/** What holds for the whole kader: overleg for opschaling, terms, for whom, words, and where the source is uncertain. */
export function KaderNotes({ kader }: { kader: Kader }) {
  const { leeftijd, begrippen, termijnen, bronOnzeker, afspraken } = kader;
  return (
    <div className="kader-notes">
      <div className="detail-blocks">
        <Opschalingsoverleg kader={kader} />
        <DetailBlock
          title="Termijnen"
          items={termijnen.map((one): DetailItem => ({
            key: one.id,
            text: `${one.naam} (${durationWords(one)})`,
            of: one,
          }))}
          none="De bron noemt geen termijnen."
        />
        <DetailBlock title="Voor wie" items={[{ key: 'leeftijd', text: leeftijdWords(leeftijd) }]} />
        <DetailBlock title="Afspraken in het overleg" items={lineItems([afspraken])} />
      </div>
      <DetailBlock
        wide
        title="Begrippen"
        items={begrippen.map((one): DetailItem => ({
          key: one.naam,
          text: (
            <>
              <strong>{one.naam}.</strong> {one.tekst}
            </>
          ),
          of: one,
        }))}
      />
      <DetailBlock
        wide
        title="Waar de bron onzeker is"
        items={bronOnzeker.map(({ onderwerp, tekst, bron }, index): DetailItem => ({
          key: `${index}`,
          text: (
            <>
              <strong>{onderwerp}.</strong> {tekst}
            </>
          ),
          of: { bron },
        }))}
      />
    </div>
  );
}

function Opschalingsoverleg({ kader }: { kader: Kader }) {
  const overleg = kader.opschalingsoverleg;
  if (overleg === undefined) return null;
  const door = overleg.door.map((rol) => rolNaam(kader, rol)).join(', ');
  return (
    <section className="detail-block" aria-label={overleg.naam}>
      <h3>{overleg.naam}</h3>
      <p>
        {withDot(overleg.doel)} Georganiseerd door: {door}.
        <Herkomst of={overleg} />
      </p>
      <ol>
        {overleg.niveaus.map((niveau) => (
          <li key={niveau.niveau} value={niveau.niveau}>
            <strong>{niveau.naam}.</strong> {niveau.tekst}
            <Herkomst of={niveau} />
          </li>
        ))}
      </ol>
    </section>
  );
}
