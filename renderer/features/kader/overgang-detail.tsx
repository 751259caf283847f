import type { Kader } from '../../../shared/kader/schema.ts';
import type { Overgang } from '../../../shared/kader/schema-overgang.ts';
import { rolNaam } from '../../../shared/kader/rol.ts';
import { bronText } from './bron-text.ts';

const gevolgWords = { overgang: 'Op- of afschaling', consult: 'Consult', inzet: 'Inzet' } as const;

/** Everything the kader says of one overgang: criteria, who decides, what comes first. */
export function OvergangDetail({ kader, overgang }: { kader: Kader; overgang: Overgang }) {
  const rolNames = (ids: readonly string[]) => ids.map((id) => rolNaam(kader, id)).join(', ');
  const first = [...overgang.vooraf, ...overgang.formeleStappen];
  return (
    <section className="overgang-detail" aria-label={overgang.kop}>
      <h2>{overgang.kop}</h2>
      <p className="meta">{bronText(overgang)}</p>
      <div className="overgang-columns">
        <div>
          {overgang.groepen.map(({ id, naam, logica, criteria }) => (
            <div key={id} className="overgang-block">
              <h3>{naam}</h3>
              {criteria.length > 1 && (
                <p className="second-ink">
                  {logica === 'een-van' ? 'Eén hiervan is genoeg' : 'Alle zijn nodig'}:
                </p>
              )}
              <ul>
                {criteria.map((criteriumId) => (
                  <li key={criteriumId}>{kader.criteria.find((one) => one.id === criteriumId)?.tekst}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div>
          <Block
            title="Wie mag beslissen"
            lines={overgang.beslissers.map(({ rol, grond }) => `${rolNaam(kader, rol)}. ${grond}`)}
          />
          <Block title="Eerst nodig" lines={first.map(({ tekst, door }) => `${tekst} (${rolNames(door)})`)} />
          <Block
            title="Raadplegen"
            lines={overgang.raadplegen.map(({ rol, wijze, wanneer }) =>
              [`${rolNaam(kader, rol)}: ${wijze}`, wanneer].filter((part) => part !== undefined).join(', '),
            )}
          />
          <Block
            title="Wat volgt waaruit"
            lines={overgang.regels.map(({ gevolg, tekst }) => `${gevolgWords[gevolg]}: ${tekst}`)}
          />
          <Block
            title="Let op"
            lines={[...overgang.waarschuwingen, ...overgang.aanwijzingen].map(({ tekst }) => tekst)}
          />
        </div>
      </div>
    </section>
  );
}

function Block({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="overgang-block">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
